using System.Text.Json;
using ContactCenter.Cli.Tests.Shipped;

namespace ContactCenter.Cli.Tests.Generating;

public class Generated_drops : CcqTest
{
    [Theory]
    [InlineData("customer-courier", 3)]
    [InlineData("customer-courier", 2024)]
    [InlineData("customer-care", 3)]
    [InlineData("customer-care", 2024)]
    [InlineData("contact-center", 3)]
    [InlineData("contact-center", 2024)]
    [InlineData("customer-experience", 3)]
    [InlineData("customer-experience", 2024)]
    [InlineData("csat", 3)]
    [InlineData("csat", 2024)]
    public void hold_what_the_manifest_says_and_nothing_else_is_found(string system, int seed)
    {
        Generated($"{system} --rows 4000 --seed {seed} --defects 4%");

        Found(system, "./drop").ShouldBe(Manifest.Read(InFolder("./drop/manifest.json")).Findings);
    }

    [Theory]
    [InlineData("customer-courier")]
    [InlineData("customer-care")]
    [InlineData("contact-center")]
    [InlineData("customer-experience")]
    [InlineData("csat")]
    public void without_defects_are_met_by_every_rule(string system)
    {
        Generated($"{system} --rows 3000 --defects 0");

        Found(system, "./drop").ShouldAllBe(line => line.EndsWith(" rows, 0 rejected"));
    }

    [Theory]
    [InlineData("customer-courier")]
    [InlineData("customer-care")]
    [InlineData("contact-center")]
    [InlineData("customer-experience")]
    [InlineData("csat")]
    public void that_come_one_after_the_other_are_each_as_their_manifest_says(string system)
    {
        Generated($"{system} --rows 3000 --days 6 --drops 2 --defects 4%");

        foreach (var drop in (string[])["./drop/drop-1", "./drop/drop-2"])
            Found(system, drop).ShouldBe(Manifest.Read(InFolder($"{drop}/manifest.json")).Findings);
    }

    [Fact]
    public void can_be_run_one_after_the_other_and_what_crosses_between_them_is_told()
    {
        Generated("customer-courier --rows 20000 --seed 11 --drops 3");

        foreach (var drop in (string[])["drop-1", "drop-2", "drop-3"])
        {
            var (run, planted) = (RunOf(drop), MessagesOf(drop));
            run.GetProperty("exit_code").GetInt32().ShouldBe(0);
            var ledger = run.GetProperty("pipelines")[0].GetProperty("ledger").EnumerateArray().Single(source => source.GetProperty("source").GetString() == "messages");
            ledger.GetProperty("redelivered").GetInt64().ShouldBe(planted("message delivered again, all columns equal") + planted("message delivered again, all columns equal: of a row in an earlier drop"));
            ledger.GetProperty("restated").GetInt64().ShouldBe(planted("message restated with another stage"));
            ledger.GetProperty("replaced").GetInt64().ShouldBe(planted("message restated with another stage: of a row in an earlier drop"));
            ledger.GetProperty("rejected").GetInt64().ShouldBe(planted("record cut off after four fields")
                + planted("record with a field too many (a comma in the app's version)") + planted("stray quote (text behind a closing quote)"));
        }
    }

    [Fact]
    public void of_another_system_join_those_that_are_there()
    {
        Generated("csat --rows 200");
        Generated("contact-center --rows 200");

        Found("csat", "./drop").Concat(Found("contact-center", "./drop")).Order(StringComparer.Ordinal)
            .ShouldBe(Manifest.Read(InFolder("./drop/manifest.json")).Findings);
    }

    private void Generated(string line)
    {
        var ended = Ccq($"generate {line} -o ./drop");
        ended.Code.ShouldBe(0, ended.Error);
    }

    private IEnumerable<string> Found(string system, string root)
    {
        var ended = CcqWith(["validate", Repository.At($"suites/{system}"), "--data", InFolder(root), "--format", "json"]);
        ended.Error.ShouldBeEmpty();
        using var verdict = JsonDocument.Parse(ended.Output);
        return Verdict.Findings(verdict);
    }

    private JsonElement RunOf(string drop)
    {
        var ended = Ccq($"run customer-courier --data ./drop/{drop} --lake ./lake --format json");
        ended.Error.ShouldBeEmpty();
        return JsonDocument.Parse(ended.Output).RootElement;
    }

    // How many records of a kind a drop's manifest says were planted among the messages.
    private Func<string, long> MessagesOf(string drop)
    {
        var defects = JsonDocument.Parse(File.ReadAllBytes(InFolder($"./drop/{drop}/manifest.json"))).RootElement
            .GetProperty("customer-courier").GetProperty("customer_courier_chat_messages").GetProperty("defects");
        return kind => defects.EnumerateArray().Where(defect => defect.GetProperty("kind").GetString() == kind).Sum(defect => defect.GetProperty("planted").GetInt64());
    }
}
