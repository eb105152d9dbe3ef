using ContactCenter.Pipeline.Tests.Drops;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Transformations;

/// <summary>A pipeline in a folder of the test's own, which is sound unless a file is replaced.</summary>
public abstract class PipelineFolder : IDisposable
{
    private readonly Folder _folder = new();

    protected PipelineFolder()
    {
        Given("suites/orders.yaml", "suite: orders\ndata: o.csv\ncolumns: { orderId: { type: integer }, cityCode: { type: string } }\n");
        Given("suites/messages.yaml", "suite: messages\ndata: m.csv\ncolumns: { orderId: { type: integer }, sentAt: { type: timestamp }, text: {} }\n");
        Given("suites/talks.yaml", "suite: talks\ntable: gold.talks\ncolumns: { order_id: { type: integer } }\n");
        Given("talks.sql", "SELECT order_id, count(*) AS n, min(sent_at) AS started FROM messages GROUP BY order_id;\n");
        Given("pipeline.yaml", Sound);
    }

    protected static string Sources => "pipeline: p\nsources:\n  orders: { key: order_id }\n  messages:\n";

    protected static string Sound => Sources + "steps:\n  - table: gold.talks\n    suite: talks\n    key: order_id\n";

    protected string Root => _folder.Path;

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Given(string name, string text) => _folder.Write(name, text);

    protected PipelineReading Read() => PipelineReader.Read(new(Root, [Path.Combine(Root, "suites")]), new());

    /// <summary>The pipeline, which has no faults.</summary>
    protected PipelineDefinition Pipeline()
    {
        var reading = Read();
        Faults(reading).ShouldBeEmpty();
        return reading.Pipeline.ShouldNotBeNull();
    }

    /// <summary>The faults as they are printed, with paths below the folder.</summary>
    protected IEnumerable<string> Faults() => Faults(Read());

    private IEnumerable<string> Faults(PipelineReading reading) => reading.Faults.Select(f => f.ToString().Replace(Root + "/", "", StringComparison.Ordinal));
}
