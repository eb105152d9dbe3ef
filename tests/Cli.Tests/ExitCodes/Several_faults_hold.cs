namespace ContactCenter.Cli.Tests.ExitCodes;

/// <summary>Of several exit codes the one that says most counts: 2, 3, 1, 4.</summary>
public class Several_faults_hold : CcqTest
{
    private static readonly Dictionary<int, (string Suite, string? Data)> _causes = new()
    {
        [0] = ("columns: { id: { type: integer } }", "id\n1\n"),
        [1] = ("columns: { id: { type: integer, between: [5, 9] } }", "id\n1\n"),
        [2] = ("colums: { id: { type: integer } }", "id\n1\n"),
        [3] = ("columns: { id: { type: integer } }", null),
        [4] = ("columns: { id: { type: integer } }", "id\n"),
    };

    [Theory]
    [InlineData(2, 2, 3, 1, 4, 0)]
    [InlineData(3, 3, 1, 4, 0)]
    [InlineData(3, 4, 3)]
    [InlineData(1, 1, 4, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(4, 0, 4)]
    [InlineData(2, 0, 2)]
    [InlineData(3, 0, 3)]
    [InlineData(0, 0)]
    public void and_the_gravest_is_the_exit_code(int code, params int[] causes)
    {
        foreach (var cause in causes)
        {
            var (suite, data) = _causes[cause];
            Given($"suites/cause{cause}.yaml", $"suite: cause{cause}\ndata: cause{cause}.csv\n{suite}\n");
            if (data is not null)
                Given($"data/cause{cause}.csv", data);
        }

        Ccq("validate ./suites").Code.ShouldBe(code);
    }
}
