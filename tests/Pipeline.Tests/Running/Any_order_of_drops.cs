using System.Globalization;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Lake;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Pipeline.Tests.Running;

public class Any_order_of_drops : CourierDrops
{
    private static readonly TableName[] _tables = [.. new[] { Gold, Silver, "customer-courier/silver/orders" }.Select(TableName.Parse)];

    private int _cases;

    // CCQ_FUZZ_DROPS=300 tries more.
    private static int Cases { get; } = int.Parse(Environment.GetEnvironmentVariable("CCQ_FUZZ_DROPS") ?? "12", CultureInfo.InvariantCulture);

    public Any_order_of_drops()
    {
        foreach (var suite in new[] { "orders", "customer_courier_chat_messages", "customer_courier_conversations" })
            GivenSuiteWith($"customer-courier/{suite}", "{ min_value: 1 }", "{ min_value: 0 }");
        GivenSuiteWith("customer-courier/orders", "customer-courier/orders.csv", "customer-courier/orders/*.csv");
        foreach (var suite in new[] { "orders", "customer_courier_chat_messages" })
        {
            GivenSuiteWith($"customer-courier/{suite}", "quarantine: { limit: 5% }", "quarantine: { limit: 100% }");
            GivenSuiteWith($"customer-courier/{suite}", "rejected: { limit: 1% }", "rejected: { limit: 100% }");
        }
    }

    [Fact]
    public void ends_in_the_tables_that_all_drops_at_once_give()
        => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithEndSize(12), Prop.ForAll(FuzzedDrop.Drops.ToArbitrary(), Holds));

    private void Holds(FuzzedDrop drop)
    {
        Lake = Path.Combine(Root, $"lake-{++_cases}-in-runs");
        Clear();
        for (var run = 0; run < FuzzedDrop.Runs; run++)
        {
            var files = drop.Files.Where(file => file.Run == run).ToList();
            foreach (var file in files)
                Given(file.Name, file.Text);
            var result = Courier();
            result.Reasons.ShouldBeEmpty();
            result.Status.ShouldBe(files.Count == 0 ? PipelineStatus.Unchanged : PipelineStatus.Published);
            result.Sources.Sum(source => source.RowsInDrop).ShouldBe(files.Sum(file => file.Lines.Count));
        }

        var found = Tables();
        Findings().ShouldBeEmpty();

        Lake = Path.Combine(Root, $"lake-{_cases}-at-once");
        var atOnce = Courier();
        atOnce.Reasons.ShouldBeEmpty();
        found.ShouldBe(Tables());
        foreach (var (source, table) in atOnce.Sources.Zip(["orders", "customer_courier_chat_messages"]))
            EveryLineIsInOnePlace(drop, source, table);
        Courier().Status.ShouldBe(PipelineStatus.Unchanged);
    }

    /// <summary>Every row of the tables, with its file and line, the columns by name.</summary>
    private List<string> Tables() => [.. _tables.SelectMany(table => Rows(table.ToString(), Columns(table)).Select(row => $"{table.Table}: {row}"))];

    // A column of which no accepted row has a value may be there or not.
    private string Columns(TableName table)
        => Open().View().Find(table) is { } found
            ? string.Join(", ", found.Columns.Select(column => column.Name).Append("note").Distinct().Where(name => name != "ccq_arrival").Order(StringComparer.Ordinal)
                .Select(name => name == "note" && found.Columns.All(column => column.Name != "note") ? "NULL AS note" : name))
            : "*";

    private void EveryLineIsInOnePlace(FuzzedDrop drop, SourceLedger ledger, string table)
    {
        var places = new[] { "silver", "quarantine" }.SelectMany(layer => Rows($"customer-courier/{layer}/{table}", "ccq_file, ccq_line")).ToList();
        places.ShouldBeUnique();
        var lines = drop.Files.Where(file => file.Name.Contains($"/{ledger.Source}/", StringComparison.Ordinal)).SelectMany(file => file.Lines.Select((_, i) => $"{file.Name}|{i + 2}")).ToList();
        places.Except(lines).ShouldBeEmpty();
        (lines.Count - places.Count).ShouldBe((int)ledger.Repeats);
    }

    private void Clear()
    {
        if (Directory.Exists(Path.Combine(Root, "data")))
            Directory.Delete(Path.Combine(Root, "data"), recursive: true);
    }
}
