namespace ContactCenter.Pipeline.Tests.Transformations;

/// <summary>A pipeline with a dashboard, which is sound unless a file is replaced.</summary>
public abstract class DashboardFolder : PipelineFolder
{
    protected const string Basis = "basis: { all: { rows: messages, which: that have an order } }\n";

    protected const string Columns = "    columns: { n: { title: Messages, format: score } }\n";

    protected DashboardFolder()
    {
        Given("dashboard.yaml", File(Picture + Columns));
        Given("dashboard/longest.sql", "SELECT order_id, n, started FROM talks ORDER BY n DESC, order_id LIMIT 3;\n");
        Given("dashboard/basis.sql", "SELECT 'all' AS basis, (SELECT count(*) FROM talks) AS rows_used, (SELECT count(*) FROM messages_quarantine) AS rows_all\n");
    }

    protected static string Picture => "  - picture: longest\n    title: The longest talks\n    says: Who talks most?\n    kind: bar\n    x: order_id\n    value: n\n    basis: all\n";

    protected static string File(string pictures) => $"dashboard: Talks\n{Basis}pictures:\n{pictures}";
}
