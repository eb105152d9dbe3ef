using System.Text;

namespace ContactCenter.Pipeline.Lake.Files;

/// <summary>Files that are there after a power cut, whole or not at all.</summary>
internal static class Durable
{
    /// <summary>The ending of what nobody reads; found without a process that writes it, it is the remains of a killed one.</summary>
    public const string TemporaryEnding = ".tmp";

    /// <summary>A name beside a file that nobody reads by and nobody else writes to.</summary>
    public static string TemporaryFor(string path)
        => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}{TemporaryEnding}");

    /// <summary>Writes a file under a temporary name.</summary>
    public static void WriteTemporary(string path, string text)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, Encoding.UTF8.GetBytes(text), 0);
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>Gives a written temporary file its name and takes the temporary one away.</summary>
    /// <returns>False when the name is taken.</returns>
    public static bool TryCommit(string temporary, string name)
    {
        var won = Posix.TryLink(temporary, name);
        File.Delete(temporary);
        Posix.SyncFolder(Path.GetDirectoryName(name)!);
        return won;
    }

    /// <summary>Writes a new file, whole or not at all.</summary>
    /// <returns>False when the name is taken.</returns>
    public static bool TryWriteNew(string path, string text)
    {
        var temporary = TemporaryFor(path);
        try
        {
            WriteTemporary(temporary, text);
            return TryCommit(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes a new file that only its owner may read, whole or not at all.</summary>
    /// <returns>False when the name is taken.</returns>
    public static bool TryWriteNewSecret(string path, string text)
    {
        var temporary = TemporaryFor(path);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(temporary, options))
            {
                file.Write(Encoding.UTF8.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            return TryCommit(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Removes a file, durably.</summary>
    public static void Delete(string path)
    {
        File.Delete(path);
        Posix.SyncFolder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Makes a folder with those above it, each durable.</summary>
    public static void CreateFolder(string path)
    {
        if (Directory.Exists(path))
            return;
        var parent = Path.GetDirectoryName(path)!;
        CreateFolder(parent);
        Directory.CreateDirectory(path);
        Posix.SyncFolder(parent);
    }

    /// <summary>Makes the contents of a file durable that another wrote.</summary>
    public static void SyncFile(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }
}
