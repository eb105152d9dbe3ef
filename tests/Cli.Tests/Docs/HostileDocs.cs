using System.Text;

namespace ContactCenter.Cli.Tests.Docs;

/// <summary>Data docs of a drop, a suite and files whose texts want to be anything but text.</summary>
public sealed class HostileDocs : CcqTest
{
    /// <summary>Texts that would run, load, turn or hide something where they are not shown as text.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>window.pwned=1</script>",
        "</script><script>window.pwned=1</script>",
        "<img src=x onerror=window.pwned=1>",
        "\"><svg onload=window.pwned=1>",
        "' onmouseover='window.pwned=1",
        "javascript:window.pwned=1",
        "<!--",
        "]]>",
        "&lt;b&gt;",
        "{{7*7}}@(1+1)",
        "\u202Egnp.exe",
        "\u001b[31mred\u001b[0m",
        "\u0007\u0008",
        "\u2028\u2029",
        "\uFFFE",
    ];

    public HostileDocs()
    {
        var rows = new StringBuilder("id,note,<b>name\n");
        foreach (var (i, text) in Texts.Index())
            rows.Append(i).Append(',').Append(Quoted(text)).Append(',').Append(Quoted(text)).Append('\n');
        rows.Append("100,").Append('x', 1 << 20).Append(",<script>window.pwned=1</script>").Append('x', 1 << 20).Append('\n');
        Given("data/drop <script>alert(1).csv", rows.ToString());
        Given("data/surrogates.ndjson", """{"id": 1, "note": "\ud800 alone \udfff"}""" + "\n");

        Given("suites/hostile.yaml", """
            suite: hostile
            description: "</script><script>window.pwned=1</script>"
            owner: "javascript:window.pwned=1"
            data: "drop *.csv"
            row_key: [note]
            columns:
              id: { type: integer }
              note: { in_set: { values: ["<script>"], description: "<img src=x onerror=window.pwned=1>" } }
              <b>name: { matches: "^</script>$" }
            """);
        Given("suites/surrogates.yaml", "suite: surrogates\ndata: surrogates.ndjson\ncolumns:\n  note: { in_set: [fine] }\n");
        Ended = Ccq("validate ./suites --data ./data --report html=./docs");
    }

    /// <summary>How the validation ended.</summary>
    public Ended Ended { get; }

    /// <summary>The docs' folder.</summary>
    public string Path => InFolder("./docs");

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"")}\"";
}
