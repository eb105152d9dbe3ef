using System.Diagnostics;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class A_lock : LakeTest
{
    private string LockPath => Path.Combine(Root, "_ccq/lock");

    [Fact]
    public void says_who_holds_it_to_whoever_may_not_wait()
    {
        using var held = Lake.Lock("run-7", TimeSpan.Zero);
        var refusal = Should.Throw<LakeLockedException>(() => DeltaLake.Open(Root, Clock).Lock("run-8", TimeSpan.Zero));
        refusal.Message.ShouldBe(
            $"{LockPath}: expected that nobody else changes the lake, found run-7 (process {Environment.ProcessId} on {Environment.MachineName}, since 2026-03-01 12:00:00Z), still at it after 0 s. "
            + "Wait until they are done, or wait longer.");
        refusal.Holder.ShouldBe(new LockHolder(Environment.ProcessId, Environment.MachineName, "run-7", Clock.Now));
    }

    [Fact]
    public async Task is_waited_for()
    {
        var held = Lake.Lock("run-7", TimeSpan.Zero);
        using var waiting = new ManualResetEventSlim();
        var other = Task.Run(() => DeltaLake.Open(Root, Clock).Lock("run-8", TimeSpan.FromMinutes(1), holder =>
        {
            holder!.Run.ShouldBe("run-7");
            waiting.Set();
        }));
        waiting.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        other.IsCompleted.ShouldBeFalse();
        held.Dispose();
        using var second = await other;
        second.IsHeld.ShouldBeTrue();
    }

    [Fact]
    public void is_not_waited_for_once_cancelled()
    {
        using var held = Lake.Lock("run-7", TimeSpan.Zero);
        using var cancel = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(
            () => DeltaLake.Open(Root, Clock).Lock("run-8", TimeSpan.FromMinutes(1), _ => cancel.Cancel(), cancel.Token));
    }

    [Fact]
    public void dies_with_the_process_that_held_it()
    {
        Lake.Lock("before", TimeSpan.Zero).Dispose();
        using var other = Process.Start(new ProcessStartInfo("flock", ["-x", "--no-fork", LockPath, "sleep", "600"]))!;
        try
        {
            SpinWait.SpinUntil(() => IsHeld(), TimeSpan.FromSeconds(30)).ShouldBeTrue();
        }
        finally
        {
            other.Kill();
            other.WaitForExit();
        }

        Lake.Lock("after", TimeSpan.FromSeconds(30)).Dispose();
    }

    [Fact]
    public void is_free_again_for_the_same_process() => Enumerable.Range(0, 3).ToList().ForEach(_ => Lake.Lock("again", TimeSpan.Zero).Dispose());

    private bool IsHeld()
    {
        try
        {
            Lake.Lock("probe", TimeSpan.Zero).Dispose();
            return false;
        }
        catch (LakeLockedException e)
        {
            e.Holder.ShouldBeNull();
            return true;
        }
    }
}
