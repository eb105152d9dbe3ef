using System.Text.RegularExpressions;

namespace ContactCenter.Cli.Tests.Runs;

public partial class Keys_that_no_record_has : CcqTest
{
    [Fact]
    public void leave_a_message_without_priority()
    {
        Generated("customer-care", "--rows 1 --defects 0");
        Records("customer-care/messages").ShouldHaveSingleItem().ShouldNotContain("priority");

        ShouldPass("customer-care");

        Rows("SELECT priority, typeof(priority) AS type FROM \"customer-care\".silver.customer_agent_messages").ShouldBe("priority,type\nfalse,BOOLEAN\n");
        Rows("SELECT has_priority FROM \"customer-care\".gold.customer_agent_conversations").ShouldBe("has_priority\nfalse\n");
    }

    [Fact]
    public void leave_a_survey_without_feedback()
    {
        Generated("customer-experience", "--rows 1 --defects 0");
        Records("customer-experience/survey_responses").ShouldHaveSingleItem().ShouldNotContain("feedback_text");

        ShouldPass("customer-experience");

        Rows("SELECT feedback_text FROM \"customer-experience\".silver.survey_responses").ShouldBe("feedback_text\n\n");
    }

    [Fact]
    public void leave_all_surveys_with_a_recommendation_only()
    {
        Generated("customer-experience", "--rows 40 --defects 0");
        foreach (var file in Files("customer-experience/survey_responses"))
            File.WriteAllText(file, SatisfactionScore().Replace(File.ReadAllText(file), ""));
        Records("customer-experience/survey_responses").ShouldAllBe(record => !record.Contains("satisfaction_score"));

        ShouldPass("customer-experience");

        Rows("SELECT count(*) > 0 AS published, sum(satisfaction_count) AS satisfaction, sum(nps_count) > 0 AS nps FROM \"customer-experience\".gold.survey_metrics")
            .ShouldBe("published,satisfaction,nps\ntrue,0,true\n");
    }

    private void Generated(string system, string options)
    {
        var ended = Ccq($"generate {system} {options} -o ./drop");
        ended.Code.ShouldBe(0, ended.Error);
    }

    // The gate and the run say the same of it.
    private void ShouldPass(string system)
    {
        var gate = CcqWith(["validate", Shipped.Repository.At($"suites/{system}"), "--data", "./drop"]);
        gate.Code.ShouldBe(0, gate.Output + gate.Error);
        var run = Ccq($"run {system} --data ./drop --lake ./lake");
        run.Code.ShouldBe(0, run.Output + run.Error);
    }

    private string[] Files(string folder) => Directory.GetFiles(InFolder($"./drop/{folder}"));

    private IEnumerable<string> Records(string folder) => Files(folder).SelectMany(File.ReadAllLines).Where(line => line.Contains(':'));

    private string Rows(string sql)
    {
        var ended = CcqWith(["lake", "query", sql, "--lake", "./lake", "--format", "csv"]);
        ended.Code.ShouldBe(0, ended.Error);
        return ended.Output;
    }

    [GeneratedRegex("\"satisfaction_score\":[^,]*,")]
    private static partial Regex SatisfactionScore();
}
