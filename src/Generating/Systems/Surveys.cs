using ContactCenter.DuckDb;
using ContactCenter.Generating.Planting;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating.Systems;

/// <summary>customer-experience: survey responses (NDJSON, a file a month), the customers, and feedback forms (gzip).</summary>
internal static class Surveys
{
    private const string Name = "customer-experience";

    public static SourceSystem System { get; } = new(Name, 91, Tables);

    private static IReadOnlyList<SourceTable> Tables(Scale scale, Dice dice, Pools pools, DuckDbConnection connection)
    {
        var customers = scale.OneFor(3, 100, 500_000);
        var calendar = new Calendar(new(2024, 4, 1), scale.Days, scale.Drops, Calendar.Office, Weekend: 4);
        return [Responses(calendar, scale, dice, pools, customers), Customers.Table(dice, pools, customers), FeedbackForms.Table(calendar, scale, dice, pools, customers)];
    }

    private static SourceTable Responses(Calendar calendar, Scale scale, Dice dice, Pools pools, long customers)
        => new("survey_responses", calendar, new JsonRecords { Bare = ["satisfaction_score", "nps_score"], Optional = ["feedback_text"], Texts = ["feedback_text"] })
        {
            Columns = ["response_id", "timestamp", "customer_id", "satisfaction_score", "nps_score", "feedback_text", "survey_type", "channel"],
            Rows = scale.Rows,
            Units = scale.Rows,
            File = day => $"{Name}/survey_responses/{day:yyyy-MM}.ndjson",
            Sound = $"""
                SELECT *, CASE WHEN has_offset THEN strftime(t, '%Y-%m-%dT%H:%M:%S+00:00') ELSE strftime(t, '%Y-%m-%dT%H:%M:%SZ') END AS timestamp,
                  CASE WHEN scores = 0 THEN NULL ELSE CAST(mood AS VARCHAR) END AS satisfaction_score,
                  CASE WHEN scores = 1 THEN NULL ELSE CAST(greatest(0, least(10, mood + {dice.Below("j", "nps", 3)} - 1)) AS VARCHAR) END AS nps_score,
                  CASE WHEN NOT {dice.Chance("j", "feedback", 0.45)} THEN NULL
                    WHEN mood >= 7 THEN {dice.Pool("j", "praise", pools.Praise)} ELSE {dice.Pool("j", "blame", pools.Blame)} END AS feedback_text
                FROM (
                  SELECT u AS j, day AS home, day AS due, t AS sorted, t, {dice.Uuid("u", "response id")} AS response_id,
                    CAST(CASE WHEN {dice.Chance("u", "content", 0.7)} THEN 7 + {dice.Below("u", "mood", 4)} ELSE {dice.Below("u", "mood", 9)} END AS BIGINT) AS mood,
                    {dice.Below("u", "scores", 13)} AS scores, {dice.Chance("u", "offset", 0.013)} AS has_offset,
                    'CU' || (20000 + {dice.Below("u", "customer", customers)}) AS customer_id,
                    {dice.Pick("u", "type", ("Post-Call", 4), ("Post-Chat", 3), ("Post-Purchase", 2), ("Quarterly", 1))} AS survey_type,
                    {dice.Pick("u", "channel", ("Email", 4), ("Phone", 2), ("SMS", 2), ("Web", 3))} AS channel
                  FROM (SELECT *, began + to_seconds({dice.Below("u", "time", 900)}) AS t FROM unit))
                """,
            LeastDefects = 20,
            Oddities =
            [
                new("only an NPS score: the response stays", "satisfaction_score IS NULL"),
                new("feedback text left out", "feedback_text IS NULL"),
                new("timestamp with an offset (`+00:00`)", "has_offset"),
            ],
            Defects = [.. Scores, .. Others(dice)],
        };

    private static IEnumerable<Defect> Scores { get; } =
    [
        new Defect("satisfaction of 11", 6, Rule.Between("satisfaction_score")).With(("satisfaction_score", "'11'")),
        new Defect("satisfaction of -1", 3, Rule.Between("satisfaction_score")).With(("satisfaction_score", "'-1'")),
        new Defect("NPS score of 11", 4, Rule.Between("nps_score")).With(("nps_score", "'11'")),
        new Defect("satisfaction that is no number (`N/A`)", 3, Rule.Type("satisfaction_score")).Among("nps_score IS NOT NULL").With(("satisfaction_score", "'N/A'")),
        new Defect("neither score", 5, "at_least_one_score").With(("satisfaction_score", "NULL"), ("nps_score", "NULL")),
    ];

    private static IEnumerable<Defect> Others(Dice dice) =>
    [
        new Defect("response sent twice", 5, Rule.Unique("response_id")) { IsRepeat = true, IsLater = true },
        new Defect("timestamp with day and month in another order (`31/05/2024 18:20`)", 4, Rule.Type("timestamp")).With(("timestamp", "strftime(t, '%d/%m/%Y %H:%M')")),
        new Defect("timestamp missing", 2, Rule.NotNull("timestamp")).With(("timestamp", "NULL")),
        new Defect("response id missing", 2, Rule.NotNull("response_id")).With(("response_id", "NULL")),
        new Defect("customer missing", 3, Rule.NotNull("customer_id")).With(("customer_id", "NULL")),
        new Defect("customer that nobody knows", 5, Rule.References("customer_id")).With(("customer_id", $"'CX' || (1000 + {dice.Below("j", "unknown customer", 9000)})")),
        new Defect("feedback of empty text", 6, Rule.NotEmpty("feedback_text")).With(("feedback_text", "''")),
        new Defect("channel that nobody announced (`Fax`)", 4, Rule.InSet("channel")).With(("channel", "'Fax'")),
        new Defect("survey type in small letters", 3, Rule.InSet("survey_type")).With(("survey_type", "lower(survey_type)")),
        new Defect("line cut off", 1) { Broken = "'{\"response_id\":\"' || response_id || '\",\"timestamp\":\"' || left(timestamp, 9)" },
        new Defect("line of the exporting program's own", 1) { Broken = "'-- export resumed after a lost connection'" },
    ];
}
