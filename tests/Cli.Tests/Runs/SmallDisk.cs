using System.Diagnostics;

namespace ContactCenter.Cli.Tests.Runs;

/// <summary>A small file system of its own, where the system lets us mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    /// <summary>Mounts it, or skips the test.</summary>
    public static SmallDisk Mount(string folder, string size)
    {
        Directory.CreateDirectory(folder);
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", $"size={size}", "none", folder), "Nothing can be mounted here.");
        return new(folder);
    }

    public void MakeReadOnly() => Run("mount", "-o", "remount,ro", _folder).ShouldBeTrue();

    /// <summary>Fills it up to some bytes.</summary>
    public void FillUpTo(long free)
    {
        using (var filler = File.Create(Filler, bufferSize: 0))
        {
            try
            {
                while (true)
                    filler.Write(new byte[4096]);
            }
            catch (IOException)
            {
                // Full now.
            }

            filler.SetLength(Math.Max(0, filler.Length - free));
        }
    }

    public void Empty() => File.Delete(Filler);

    // Lazily: a program that another test starts while a file is open here may hold the disk a while longer.
    public void Dispose() => Run("umount", "--lazy", _folder).ShouldBeTrue();

    private string Filler => Path.Combine(_folder, "filler");

    private static bool Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
