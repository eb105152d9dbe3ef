namespace ContactCenter.Generate.Systems;

/// <summary>contact-center: a month of interactions, the agents who had them and their supervisors.</summary>
internal static class Interactions
{
    private const string System = "contact-center";
    private const string File = $"{System}/interactions.csv";
    private static readonly DateTime FirstDay = new(2024, 5, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Teams = ["Billing", "Logistics", "Onboarding", "Premium", "Retention", "Returns", "Technical"];
    private static readonly string[] Issues =
    [
        "Account Access", "Billing", "Cancellation", "Complaint", "Delivery", "Product Information", "Refund", "Technical",
    ];

    public static IReadOnlyList<Table> Write(string root, Dice dice)
    {
        var supervisors = new Table(System, "supervisors", dice, "supervisor_id", "name", "team", "hire_date");
        var agents = new Table(System, "agents", dice, "agent_id", "name", "team", "hire_date");
        var interactions = new Table(
            System, "interactions", dice, "interaction_id", "agent_id", "customer_id", "start_time", "end_time", "issue_type",
            "resolution");
        Hire(dice, supervisors, agents);
        Work(dice, agents, interactions);
        Spoil(dice, interactions);
        SpoilStaff(agents, supervisors);
        DropFiles.Csv(root, interactions);
        DropFiles.Csv(root, agents);
        DropFiles.Csv(root, supervisors);
        return [interactions, agents, supervisors];
    }

    private static void Hire(Dice dice, Table supervisors, Table agents)
    {
        var names = People.Staff(dice, 128);
        var hired = 0;
        foreach (var team in Teams)
        {
            supervisors.Add($"{System}/supervisors.csv", $"S{hired + 1:000}", names[hired++], team, Day(dice, 2012, 8));
        }

        for (var i = 1; i <= 120; i++)
        {
            agents.Add($"{System}/agents.csv", $"A{i:0000}", names[hired++], dice.Pick(Teams), Day(dice, 2018, 6));
        }
    }

    private static string Day(Dice dice, int firstYear, int years) =>
        $"{new DateTime(firstYear, 1, 1).AddDays(dice.Below(years * 365)):yyyy-MM-dd}";

    private static void Work(Dice dice, Table agents, Table interactions)
    {
        var skills = agents.Records.ToDictionary(agent => agent["agent_id"]!, _ => dice.Fraction());
        var staff = skills.Keys.ToList();
        var number = 480_000;
        foreach (var start in Enumerable.Range(0, 4000).Select(_ => BusyHours.OfficeTime(dice, FirstDay, 31)).Order().ToList())
        {
            var agent = dice.Pick(staff);
            var skill = skills[agent];
            var end = start.AddSeconds(30 + (int)dice.Wait(840 - 480 * skill));
            var resolution = dice.Chance(0.45 + 0.5 * skill)
                ? "Resolved"
                : dice.Pick<string?>(("Escalated", 3), ("Follow-up", 3), ("Unresolved", 3), (null, 1));
            interactions.Add(
                File, $"INT{++number}", agent, $"C{dice.Between(100_000, 109_999)}", $"{start:yyyy-MM-dd HH:mm:ss}",
                $"{end:yyyy-MM-dd HH:mm:ss}", dice.Pick(Issues), resolution);
        }

        interactions.Note("resolution missing: the interaction is not resolved", interactions.Read.Count(row => row["resolution"] is null));
    }

    private static DateTime Time(Row row, string column) => DateTime.Parse(row[column]![..19]);

    private static void Spoil(Dice dice, Table interactions)
    {
        interactions.Vary(
            "times as ISO with T and Z", 80, _ => true,
            row => (row["start_time"], row["end_time"]) = (
                $"{Time(row, "start_time"):yyyy-MM-ddTHH:mm:ssZ}", $"{Time(row, "end_time"):yyyy-MM-ddTHH:mm:ssZ}"));
        interactions.Repeat("interaction repeated in a later state", 8, Reopen, _ => File, Rule.Unique("interaction_id"));
        interactions.Repeat(
            "interaction delivered again, all columns equal", 3,
            _ => { }, _ => File, Rule.Unique("interaction_id"));
        interactions.Plant("interaction id missing", 4, row => row["interaction_id"] = null, Rule.NotNull("interaction_id"));
        interactions.Plant("agent missing", 5, row => row["agent_id"] = null, Rule.NotNull("agent_id"));
        interactions.Plant(
            "agent that nobody knows", 6,
            row => row["agent_id"] = $"A9{dice.Between(100, 999)}", Rule.References("agent_id"));
        interactions.Plant("customer missing", 5, row => row["customer_id"] = null, Rule.NotNull("customer_id"));
        interactions.Plant(
            "end before start (negative duration)", 9,
            row => (row["start_time"], row["end_time"]) = (row["end_time"], row["start_time"]), "start_before_end");
        interactions.Plant(
            "start with month, day and year (`05/13/2024 10:22`)", 4,
            row => row["start_time"] = $"{Time(row, "start_time"):MM/dd/yyyy HH:mm}", Rule.Type("start_time"));
        interactions.Plant(
            "end that can't be (`24:61`)", 2,
            row => row["end_time"] = row["end_time"]![..11] + "24:61:00", Rule.Type("end_time"));
        interactions.Plant("end missing", 6, row => row["end_time"] = null, Rule.NotNull("end_time"));
        interactions.Plant("issue type misspelt (`Biling`)", 5, row => row["issue_type"] = "Biling", Rule.InSet("issue_type"));
        interactions.Plant("issue type missing", 3, row => row["issue_type"] = null, Rule.NotNull("issue_type"));
        interactions.Plant(
            "resolution in small letters (`resolved`)", 7,
            row => row["resolution"] = "resolved", Rule.InSet("resolution"));
        interactions.Plant(
            "header repeated as a record, where two exports were joined", 1, BecomeHeader,
            Rule.References("agent_id"),
            Rule.Type("start_time"),
            Rule.Type("end_time"),
            Rule.InSet("issue_type"),
            Rule.InSet("resolution"));
        interactions.Break(
            "record with a field too many (a comma in the issue type)", File,
            "INT479998,A0007,C104412,2024-05-14 10:12:00,2024-05-14 10:19:31,Refund, late,Resolved");
        interactions.Break("record cut off in the start time", File, "INT479999,A0031,C103377,2024-05-2");
    }

    private static void Reopen(Row row)
    {
        row["end_time"] = $"{Time(row, "end_time").AddMinutes(25):yyyy-MM-dd HH:mm:ss}";
        row["resolution"] = "Resolved";
    }

    private static void BecomeHeader(Row row)
    {
        foreach (var column in (string[])
        [
            "interaction_id", "agent_id", "customer_id", "start_time", "end_time", "issue_type", "resolution",
        ])
        {
            row[column] = column;
        }
    }

    /// <summary>Few rows, so few defects: one in a table of eight would already be more than may be quarantined.</summary>
    private static void SpoilStaff(Table agents, Table supervisors)
    {
        agents.Repeat(
            "agent listed twice, after a change of team", 1,
            row => row["team"] = row["team"] == "Premium" ? "Returns" : "Premium", row => row.File, Rule.Unique("agent_id"));
        agents.Plant("name missing", 2, row => row["name"] = null, Rule.NotNull("name"));
        agents.Plant("team missing", 1, row => row["team"] = null, Rule.NotNull("team"));
        agents.Plant("team without a supervisor", 1, row => row["team"] = "Night Watch", Rule.References("team"));
        agents.Plant("hire date that can't be", 1, row => row["hire_date"] = "2021-02-30", Rule.Type("hire_date"));
        supervisors.PlantWhere(
            "name missing", 1,
            row => row["team"] == "Returns", row => row["name"] = null, Rule.NotNull("name"));
        supervisors.Repeat(
            "team with two supervisors", 1,
            row => (row["supervisor_id"], row["name"]) = ("S008", "Ines Okafor"), row => row.File, Rule.Unique("team"));
    }
}
