using ContactCenter.DuckDb;
using ContactCenter.Generating.Planting;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating.Systems;

/// <summary>contact-center: interactions, the agents who had them and their supervisors.</summary>
internal static class Interactions
{
    private const string Name = "contact-center";
    private const string Columns = "interaction_id, agent_id, customer_id, start_time, end_time, issue_type, resolution";

    private static readonly string[] _issues = ["Account Access", "Billing", "Cancellation", "Complaint", "Delivery", "Product Information", "Refund", "Technical"];

    public static SourceSystem System { get; } = new(Name, 31, Tables);

    private static IReadOnlyList<SourceTable> Tables(Scale scale, Dice dice, Pools pools, DuckDbConnection connection)
    {
        var agents = scale.OneFor(100, 40, 5000);
        var calendar = new Calendar(new(2024, 5, 1), scale.Days, scale.Drops, Calendar.Office, Weekend: 4);
        return
        [
            new("interactions", calendar, new CsvRecords())
            {
                Columns = Columns.Split(", "),
                Rows = scale.Rows,
                Units = scale.Rows,
                File = _ => $"{Name}/interactions.csv",
                Sound = Sound(dice, agents),
                LeastDefects = 20,
                Oddities =
                [
                    new("resolution missing: the interaction is not resolved", "resolution IS NULL"),
                    new("times as ISO with T and Z", "is_iso"),
                ],
                Defects = Defects(dice),
            },
            Staff.Agents(dice, pools, agents),
            Staff.Supervisors(dice, pools),
        ];
    }

    // A skilled agent is quicker and resolves more; some agents work far more than others.
    private static string Sound(Dice dice, long agents) => $"""
        SELECT *,
          CASE WHEN is_iso THEN strftime(started, '%Y-%m-%dT%H:%M:%SZ') ELSE strftime(started, '%Y-%m-%d %H:%M:%S') END AS start_time,
          CASE WHEN is_iso THEN strftime(ended, '%Y-%m-%dT%H:%M:%SZ') ELSE strftime(ended, '%Y-%m-%d %H:%M:%S') END AS end_time
        FROM (
          SELECT u AS j, day AS home, day AS due, started AS sorted, started, started + to_seconds(30 + {dice.Wait("u", "duration", "840 - 480 * skill")}) AS ended,
            {dice.Chance("u", "iso", 0.02)} AS is_iso,
            'INT' || (480000 + u) AS interaction_id,
            printf('A%04d', agent) AS agent_id,
            'C' || (100000 + {dice.Below("u", "customer", "90000")}) AS customer_id,
            {dice.Pick("u", "issue", _issues)} AS issue_type,
            CASE WHEN {dice.Chance("u", "resolved", "0.45 + 0.5 * skill")} THEN 'Resolved'
              ELSE {dice.Pick("u", "resolution", ("Escalated", 3), ("Follow-up", 4), ("Unresolved", 2), (null, 1))} END AS resolution
          FROM (
            SELECT *, {dice.Fraction("agent", "skill")} AS skill, began + to_seconds({dice.Below("u", "start", 900)}) AS started
            FROM (SELECT *, 1 + CAST(floor(pow({dice.Fraction("u", "agent")}, 1.5) * {agents}) AS BIGINT) AS agent FROM unit)))
        """;

    private static IReadOnlyList<Defect> Defects(Dice dice) =>
    [
        new Defect("issue type misspelt (`Biling`)", 5, Rule.InSet("issue_type")).With(("issue_type", "'Biling'")),
        new Defect("interaction repeated in a later state", 8, Rule.Unique("interaction_id")) { IsRepeat = true, IsLater = true }
            .With(("end_time", "strftime(ended + to_minutes(25), '%Y-%m-%d %H:%M:%S')"), ("resolution", "'Resolved'")),
        new Defect("interaction delivered again, all columns equal", 3, Rule.Unique("interaction_id")) { IsRepeat = true, IsLater = true },
        new Defect("interaction id missing", 4, Rule.NotNull("interaction_id")).With(("interaction_id", "NULL")),
        new Defect("agent missing", 5, Rule.NotNull("agent_id")).With(("agent_id", "NULL")),
        new Defect("agent that nobody knows", 6, Rule.References("agent_id")).With(("agent_id", $"'A9' || (10000 + {dice.Below("j", "unknown agent", 90000)})")),
        new Defect("customer missing", 5, Rule.NotNull("customer_id")).With(("customer_id", "NULL")),
        new Defect("end before start (negative duration)", 9, "start_before_end").With(("start_time", "end_time"), ("end_time", "start_time")),
        new Defect("start with month, day and year (`05/13/2024 10:22`)", 4, Rule.Type("start_time")).With(("start_time", "strftime(started, '%m/%d/%Y %H:%M')")),
        new Defect("end that can't be (`24:61`)", 2, Rule.Type("end_time")).With(("end_time", "left(end_time, 11) || '24:61:00'")),
        new Defect("end missing", 6, Rule.NotNull("end_time")).With(("end_time", "NULL")),
        new Defect("issue type missing", 3, Rule.NotNull("issue_type")).With(("issue_type", "NULL")),
        new Defect("resolution in small letters (`resolved`)", 7, Rule.InSet("resolution")).With(("resolution", "'resolved'")),
        new Defect(
            "header repeated as a record, where two exports were joined", 1,
            Rule.References("agent_id"), Rule.Type("start_time"), Rule.Type("end_time"), Rule.InSet("issue_type"), Rule.InSet("resolution"))
        {
            RuleOfSeveral = Rule.Unique("interaction_id"),
        }.With([.. Columns.Split(", ").Select(column => (column, Sql.Text(column)))]),
        new Defect("record with a field too many (a comma in the issue type)", 1)
        {
            Broken = "concat_ws(',', interaction_id, agent_id, customer_id, start_time, end_time, 'Refund', ' late', 'Resolved')",
        },
        new Defect("record cut off in the start time", 1) { Broken = "concat_ws(',', interaction_id, agent_id, customer_id, left(start_time, 9))" },
    ];
}
