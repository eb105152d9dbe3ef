using System.Collections.Concurrent;
using ContactCenter.Pipeline.Checkpoints;

namespace ContactCenter.Pipeline.Tests.Checkpoints;

public class A_validation : ValidationTest
{
    public A_validation()
    {
        Given("suites/calls.yaml", "suite: calls\ndata: calls.csv\ncolumns: { id: { type: integer }, note: { type: string } }\n");
        Given("data/calls.csv", "id,note\n1,x\n2,\"unclosed\n");
    }

    [Fact]
    public void leaves_no_temporary_file()
    {
        Validate().Suites[0].Batch!.RejectedRows.ShouldBe(1);
        Directory.EnumerateFileSystemEntries(Temporary).ShouldBeEmpty();
    }

    [Fact]
    public void leaves_no_temporary_file_when_it_is_cancelled()
    {
        Should.Throw<OperationCanceledException>(() => Validate(cancel: new(canceled: true)));
        Directory.EnumerateFileSystemEntries(Temporary).ShouldBeEmpty();
    }

    [Fact]
    public void changes_nothing_of_the_drop()
    {
        var path = Path.Combine(Root, "data/calls.csv");
        var before = (File.ReadAllText(path), File.GetLastWriteTimeUtc(path));
        Validate();
        (File.ReadAllText(path), File.GetLastWriteTimeUtc(path)).ShouldBe(before);
        Directory.GetFileSystemEntries(Path.Combine(Root, "data")).ShouldBe([path]);
    }

    [Fact]
    public void tells_which_suite_it_is_at_and_nothing_after_its_end()
    {
        var told = new Listener();
        Validate(told);
        var count = told.Heard.Count;

        told.Heard.ShouldNotBeEmpty();
        told.Heard.ShouldAllBe(progress => progress.Suite == "calls" && (progress.Fraction == null || (progress.Fraction >= 0 && progress.Fraction <= 1)));
        Thread.Sleep(450);
        told.Heard.Count.ShouldBe(count);
    }

    [Fact]
    public void without_a_folder_for_temporary_files_says_so()
    {
        Directory.Delete(Temporary);
        File.WriteAllText(Temporary, "a file is in the way");
        var refusal = Should.Throw<TemporaryFolderException>(() => Validate());
        refusal.Message.ShouldMatch($"^expected that the temporary folder {Temporary}/ccq-[a-z0-9.]+ can be made, found that it can't: .*\\.$");
    }

    [Fact]
    public void judges_one_suite_after_the_other_whatever_befalls_one_of_them()
    {
        Given("suites/a_missing.yaml", "suite: missing\ndata: missing.csv\ncolumns: { id: { type: integer } }\n");
        Given("suites/z_last.yaml", "suite: last\ndata: last.csv\ncolumns: { id: { type: integer } }\n");
        Given("data/last.csv", "id\n1\n");

        Validate().Suites.Select(suite => $"{suite.Suite} {suite.Status}")
            .ShouldBe(["missing Unreadable", "calls Judged", "last Judged"]);
    }

    private sealed class Listener : IProgress<ValidationProgress>
    {
        public ConcurrentQueue<ValidationProgress> Heard { get; } = new();

        public void Report(ValidationProgress value) => Heard.Enqueue(value);
    }
}
