using System.Text;

namespace ContactCenter.Cli.Tests.Interruption;

/// <summary>A user whose drop takes many seconds to judge: long enough to be interrupted on any machine.</summary>
public abstract class BigDropTest : CcqTest
{
    private const int Rows = 8_000_000;
    private const int RowsInABlock = 10_000;

    protected void GivenSuite()
        => Given("suites/calls.yaml", """
            suite: calls
            data: calls.csv
            columns:
              id: { type: integer, required: true, unique: true }
              at: { type: { timestamp: ["%Y-%m-%d %H:%M:%S"] }, required: true }
              note: { type: string, matches: '(a|b|c)+.*[xyz]{2,9}$', length: { max: 400 } }
            """);

    protected void GivenABigDrop()
    {
        GivenSuite();
        var block = new StringBuilder();
        for (var i = 0; i < RowsInABlock; i++)
            block.Append(i).Append(",2024-05-06 07:08:09,abcabcabc and some more text until it ends with xyz\n");
        var bytes = Encoding.UTF8.GetBytes(block.ToString());

        Given("data/calls.csv", "id,at,note\n");
        using var file = File.Open(InFolder("./data/calls.csv"), FileMode.Append);
        for (var i = 0; i < Rows / RowsInABlock; i++)
            file.Write(bytes);
    }
}
