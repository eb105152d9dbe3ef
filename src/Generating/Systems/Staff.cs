using ContactCenter.Generating.Planting;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating.Systems;

/// <summary>The agents and supervisors of the contact center: lists of all there are, in every drop the same.</summary>
internal static class Staff
{
    private static readonly string[] _teams = ["Billing", "Logistics", "Onboarding", "Premium", "Retention", "Returns", "Technical"];

    // All on one day, so that no row is in a later file than another.
    private static readonly Calendar _once = new(new(2024, 5, 1), 1, 1, Calendar.Office, Weekend: 10);

    public static SourceTable Agents(Dice dice, Pools pools, long agents)
        => new("agents", _once, new CsvRecords { Texts = ["name"] })
        {
            Columns = ["agent_id", "name", "team", "hire_date"],
            Rows = agents,
            Units = agents,
            IsSnapshot = true,
            File = _ => "contact-center/agents.csv",
            Sound = $"""
                SELECT u AS j, 0 AS home, 0 AS due, TIMESTAMP '2024-05-01' AS sorted, printf('A%04d', u + 1) AS agent_id,
                  {People.Name(dice, pools, "u", "agents")} AS name, {dice.Pick("u", "team", _teams)} AS team, {People.Day(dice, "u", "agents' hire date", 2018, 6)} AS hire_date
                FROM unit
                """,
            LeastDefects = 6,
            Defects =
            [
                new Defect("name missing", 2, Rule.NotNull("name")).With(("name", "NULL")),
                new Defect("agent listed twice, after a change of team", 1, Rule.Unique("agent_id")) { IsRepeat = true }
                    .With(("team", "CASE team WHEN 'Premium' THEN 'Returns' ELSE 'Premium' END")),
                new Defect("team missing", 1, Rule.NotNull("team")).With(("team", "NULL")),
                new Defect("team without a supervisor", 1, Rule.References("team")).With(("team", "'Night Watch'")),
                new Defect("hire date that can't be", 1, Rule.Type("hire_date")).With(("hire_date", "'2021-02-30'")),
            ],
        };

    public static SourceTable Supervisors(Dice dice, Pools pools)
        => new("supervisors", _once, new CsvRecords { Texts = ["name"] })
        {
            Columns = ["supervisor_id", "name", "team", "hire_date"],
            Rows = _teams.Length,
            Units = _teams.Length,
            IsSnapshot = true,
            File = _ => "contact-center/supervisors.csv",
            Sound = $"""
                SELECT u AS j, 0 AS home, 0 AS due, TIMESTAMP '2024-05-01' AS sorted, printf('S%03d', u + 1) AS supervisor_id,
                  {People.Name(dice, pools, "u", "supervisors")} AS name, {Sql.Texts(_teams)}[1 + u] AS team, {People.Day(dice, "u", "supervisors' hire date", 2012, 6)} AS hire_date
                FROM unit
                """,
            LeastDefects = 2,
            Defects =
            [
                new Defect("name missing", 1, Rule.NotNull("name")).With(("name", "NULL")),
                new Defect("team with two supervisors", 1, Rule.Unique("team")) { IsRepeat = true }
                    .With(("supervisor_id", "printf('S%03d', j + 101)"), ("name", People.Name(dice, pools, "j", "second supervisors"))),
            ],
        };
}
