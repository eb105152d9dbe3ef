using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContactCenter.Cli.Tests.Drops;

/// <summary>A user whose calls come in a drop of some kind. What is said of it is asserted in the JSON, exactly, and found again in the text.</summary>
public abstract partial class DropsTest : CallsTest
{
    /// <summary>The drop can't be read, for this one reason.</summary>
    protected void ShouldBeUnreadable(string fault, string arguments = "validate ./suites")
    {
        using var verdict = Verdict(arguments, 3);
        var suite = verdict.RootElement.GetProperty("suites")[0];
        suite.GetProperty("status").GetString().ShouldBe("unreadable");
        suite.GetProperty("batch").ValueKind.ShouldBe(JsonValueKind.Null);
        suite.GetProperty("results").GetArrayLength().ShouldBe(0);
        suite.GetProperty("faults").EnumerateArray().Select(text => text.GetString()).ShouldBe([fault]);

        Flat(Ccq(arguments).Output).ShouldContain($"✗ {Flat(fault)} ");
    }

    /// <summary>
    /// All but the given records are rows. A record is told as <c>file:line at offset: reason: raw text</c>. The rules are met, so the records alone are
    /// why the exit code is 1.
    /// </summary>
    protected void ShouldReject(int rows, params string[] records)
    {
        using var verdict = Verdict("validate ./suites", 1);
        var batch = verdict.RootElement.GetProperty("suites")[0].GetProperty("batch");
        batch.GetProperty("rows").GetInt32().ShouldBe(rows);
        batch.GetProperty("rejected_rows").GetInt32().ShouldBe(records.Length);
        batch.GetProperty("rejected").EnumerateArray().Select(Record).ShouldBe(records);
        verdict.RootElement.GetProperty("statistics").GetProperty("unmet").GetInt32().ShouldBe(0);

        var text = Flat(Ccq("validate ./suites").Output);
        foreach (var record in batch.GetProperty("rejected").EnumerateArray())
            text.ShouldContain($" {record.GetProperty("file")}:{record.GetProperty("line")} {record.GetProperty("reason")} ");
    }

    /// <summary>The verdict of a run that ends with <paramref name="code"/>.</summary>
    protected JsonDocument Verdict(string arguments, int code)
    {
        var ended = Ccq($"{arguments} --format json");
        ended.Error.ShouldBe("");
        ended.Code.ShouldBe(code, ended.Output);
        return JsonDocument.Parse(ended.Output);
    }

    private static string Record(JsonElement record)
        => $"{record.GetProperty("file")}:{record.GetProperty("line")} at {record.GetProperty("byte_offset")}: {record.GetProperty("reason")}: {record.GetProperty("raw")}";

    private static string Flat(string text) => Whitespace().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
