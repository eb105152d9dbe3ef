using ContactCenter.Expectations.Masking;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class A_key_of_personal_data : LakeTest
{
    private readonly List<string> _told = [];

    private string KeyFile => Path.Combine(Root, "_ccq", "pii.key");

    [Fact]
    public void is_made_once_for_a_lake_and_gives_the_same_tokens_ever_after()
    {
        var mask = PiiKeys.OfLake(Root, _told.Add);
        File.Exists(KeyFile).ShouldBeFalse();

        var token = mask.Token("phone", "910000001");

        var key = File.ReadAllText(KeyFile);
        key.ShouldMatch("^[0-9a-f]{64}\n$");
        PiiKeys.OfLake(Root, _told.Add).Token("phone", "910000001").ShouldBe(token);
        File.ReadAllText(KeyFile).ShouldBe(key);
        new PiiMask(Convert.FromHexString(key.Trim())).Token("phone", "910000001").ShouldBe(token);
        _told.ShouldBeEmpty();
    }

    [Fact]
    public void can_be_read_by_its_owner_only()
    {
        PiiKeys.OfLake(Root, _told.Add).Token("phone", "1");

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void of_the_first_of_many_is_the_key_of_all()
    {
        var tokens = new object?[16];
        Parallel.For(0, tokens.Length, i => tokens[i] = PiiKeys.OfLake(Root, _told.Add).Token("phone", "1"));

        tokens.Distinct().ShouldHaveSingleItem();
        Directory.GetFiles(Path.GetDirectoryName(KeyFile)!, ".*").ShouldBeEmpty();
    }

    [Fact]
    public void of_a_folder_of_reports_lies_in_it()
    {
        var folder = Path.Combine(Root, "docs");

        var token = PiiKeys.OfFolder(folder, _told.Add).Token("id", 7L);

        PiiKeys.OfFolder(folder, _told.Add).Token("id", 7L).ShouldBe(token);
        Directory.GetFiles(folder).ShouldBe([Path.Combine(folder, ".pii-key")]);
    }

    [Fact]
    public void that_is_none_is_left_alone_and_told()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyFile)!);
        File.WriteAllText(KeyFile, "secret");

        PiiKeys.OfLake(Root, _told.Add).Token("id", 7L).ShouldBeOfType<string>().ShouldStartWith("id:");

        File.ReadAllText(KeyFile).ShouldBe("secret");
        _told.ShouldBe(
        [
            $"the key that personal data are masked under can't be kept: {KeyFile}: expected 64 hexadecimal digits, found something else; restore the file, or remove it to have a new key made."
                + " Tokens are of this command alone; set CCQ_PII_KEY to have the same in every one.",
        ]);
    }

    [Fact]
    public void is_in_a_backup_and_troubles_neither_vacuum_nor_verification()
    {
        Append(Calls, "SELECT 1 AS id");
        var token = PiiKeys.OfLake(Root, _told.Add).Token("id", 7L);

        Lake.Verify(Connection).Findings.ShouldBeEmpty();
        Lake.Vacuum(TimeSpan.Zero);
        Lake.Backup($"{Root}-copy");

        PiiKeys.OfLake($"{Root}-copy", _told.Add).Token("id", 7L).ShouldBe(token);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode($"{Root}-copy/_ccq/pii.key").ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        DeltaLake.Open($"{Root}-copy", Clock).Verify(Connection).Findings.ShouldBeEmpty();
    }
}
