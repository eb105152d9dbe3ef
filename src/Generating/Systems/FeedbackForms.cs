using ContactCenter.Generating.Planting;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating.Systems;

/// <summary>The feedback forms of the web site, one for every four survey responses.</summary>
internal static class FeedbackForms
{
    private static readonly string[] _topics = ["Delivery", "Price", "Product", "Service", "Website"];

    public static SourceTable Table(Calendar calendar, Scale scale, Dice dice, Pools pools, long customers)
        => new("feedback_forms", calendar, new CsvRecords { Texts = ["comment"] })
        {
            Columns = ["form_id", "customer_id", "submitted_at", "topic", "rating", "comment"],
            Rows = scale.OneFor(4, 1, long.MaxValue),
            Units = scale.OneFor(4, 1, long.MaxValue),
            File = _ => "customer-experience/feedback_forms.csv.gz",
            Sound = $"""
                SELECT *, CASE WHEN NOT {dice.Chance("j", "comment", 0.7)} THEN NULL
                  WHEN stars >= 4 THEN {dice.Pool("j", "form's praise", pools.Praise)} ELSE {dice.Pool("j", "form's blame", pools.Blame)} END AS comment, CAST(stars AS VARCHAR) AS rating
                FROM (
                  SELECT u AS j, day AS home, day AS due, t AS sorted, 'F' || (7001 + u) AS form_id,
                    CASE WHEN {dice.Chance("u", "not signed in", 0.3)} THEN NULL ELSE 'CU' || (20000 + {dice.Below("u", "form's customer", customers)}) END AS customer_id,
                    strftime(t, '%Y-%m-%d %H:%M:%S') AS submitted_at, {dice.Pick("u", "topic", _topics)} AS topic,
                    CASE WHEN {dice.Chance("u", "pleased", 0.6)} THEN 4 + {dice.Below("u", "stars", 2)} ELSE 1 + {dice.Below("u", "stars", 4)} END AS stars
                  FROM (SELECT *, began + to_seconds({dice.Below("u", "form's time", 900)}) AS t FROM unit))
                """,
            LeastDefects = 10,
            Oddities = [new("visitor not signed in: customer missing", "customer_id IS NULL")],
            Defects =
            [
                new Defect("rating of 0", 3, Rule.Between("rating")).With(("rating", "'0'")),
                new Defect("rating of 6", 2, Rule.Between("rating")).With(("rating", "'6'")),
                new Defect("rating missing", 2, Rule.NotNull("rating")).With(("rating", "NULL")),
                new Defect("form sent twice", 2, Rule.Unique("form_id")) { IsRepeat = true, IsLater = true },
                new Defect("topic misspelt (`Servce`)", 3, Rule.InSet("topic")).With(("topic", "'Servce'")),
                new Defect("comment of empty text", 4, Rule.NotEmpty("comment")).With(("comment", "''")),
                new Defect("customer that nobody knows", 3, Rule.References("customer_id")).With(("customer_id", "'CU00000'")),
                new Defect("time that can't be (`25:10`)", 2, Rule.Type("submitted_at")).With(("submitted_at", "left(submitted_at, 11) || '25:10:00'")),
                new Defect("record cut off in a comment", 1) { Broken = "concat(form_id, ',CU20044,', left(submitted_at, 15))" },
            ],
        };
}
