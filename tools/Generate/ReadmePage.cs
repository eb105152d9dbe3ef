using System.Text;

namespace ContactCenter.Generate;

/// <summary>The page data/README.md, computed from what was planted.</summary>
internal static class ReadmePage
{
    private const string Introduction = """
        # The drops

        A small drop for each source table of the five systems, made by `dotnet run --project tools/Generate` from a fixed seed.
        No person, order or remark in it is real. Each holds the dirt that real files show, and what was planted is listed here and in
        `manifest.json`; every other row is sound. Do not edit the files: change the generator and run it again.

        *Planted* is the number of records spoilt, *found* the number of rows that a rule finds because of it: a repeat makes both
        copies unexpected, and one spoilt value may break two rules. Records that the reader must reject are no rows. Where nothing
        is to be found the value is odd but right, and no rule may complain about it.


        """;

    public static void Write(string root, IReadOnlyList<Table> tables)
    {
        var page = new StringBuilder(Introduction);
        foreach (var table in tables)
        {
            var files = table.Records.Select(record => record.File).Distinct().Order().ToList();
            page.Append($"## {table.System}/{table.Suite}\n\n")
                .Append($"Rows: {table.Read.Count()}. Records to reject: {table.RejectedCount}. Read from {Files(files)}.\n\n")
                .Append("| planted | what | found |\n|--:|---|---|\n");
            foreach (var kind in table.Defects.GroupBy(defect => defect.Kind))
            {
                page.Append($"| {kind.First().Planted} | {kind.Key} | {string.Join("<br>", kind.Select(Found))} |\n");
            }

            page.Append('\n');
        }

        File.WriteAllText(Path.Combine(root, "README.md"), page.ToString().TrimEnd('\n') + "\n");
    }

    private static string Found(Defect defect) => defect.Rule switch
    {
        null => "nothing: it is right",
        "reader" => "rejected by the reader",
        _ => $"{defect.Count} by `{defect.Rule}`",
    };

    private static string Files(List<string> files) =>
        files.Count == 1 ? $"`{files[0]}`" : $"{files.Count} files, `{files[0]}` to `{files[^1]}`";
}
