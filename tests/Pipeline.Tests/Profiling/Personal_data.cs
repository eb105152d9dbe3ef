using System.Text.Json;

namespace ContactCenter.Pipeline.Tests.Profiling;

public class Personal_data : ProfilingTest
{
    private static readonly string[] _names = ["Zoe Fischer", "Hana Smith", "Olga Singh", "Jan Novak", "Ana Ricci"];

    [Theory]
    [InlineData("email", "email", "zoe@example.com")]
    [InlineData("contact", "email", "zoe@example.com")]
    [InlineData("Mobile No", "phone", "+4479460123")]
    [InlineData("card_number", "card", "4111111111111111")]
    [InlineData("paid_with", "card", "4111 1111 1111 1111")]
    [InlineData("customerId", "id", "28803744")]
    [InlineData("fromId", "id", "28803744")]
    [InlineData("last_name", "name", "Fischer")]
    [InlineData("Supervisor", "name", "Zoe Fischer")]
    [InlineData("remarks", "text", "please call me back tomorrow")]
    [InlineData("channel_name", null, "Zoe Fischer")]
    [InlineData("product name", null, "Zoe Fischer")]
    [InlineData("card_type", null, "Zoe")]
    [InlineData("orderId", null, "28803744")]
    public void is_guessed_by_name_and_form(string column, string? kind, string value)
    {
        GivenRows("t.csv", $"n,{column}", Enumerable.Range(1, 5).Select(i => $"{i},{value}"));
        Column("t.csv", column).Pii.ShouldBe(kind);
        Rules(Profile("t.csv")[0], column).ShouldBe(kind is null ? Rules(Profile("t.csv")[0], column) : [.. Rules(Profile("t.csv")[0], column).Where(rule => !rule.StartsWith("pii")), $"pii: {kind}"]);
    }

    [Fact]
    public void is_shown_nowhere()
    {
        GivenRows(
            "t.csv",
            "customer_id,name,email,phone,card,comment",
            Enumerable.Range(0, 60).Select(i => $"CU{i % 5 + 31337},{_names[i % 5]},who{i % 5}@secret.example,+35191234567{i % 5},411111111111111{i % 5},the secret is out {i % 5}"));
        var table = Profile("t.csv")[0];
        var told = table.Suite + JsonSerializer.Serialize(table.Profile);
        foreach (var secret in (string[])["CU3", "3133", .. _names, "secret", "who", "35191234567", "4111"])
            told.ShouldNotContain(secret);
        table.Profile.Columns.Select(column => column.Pii).ShouldBe(["id", "name", "email", "phone", "card", "text"]);
        Lines(table, "name").ShouldContain("pii: name  # guessed from the column's name: confirm; no value is shown here");
    }
}
