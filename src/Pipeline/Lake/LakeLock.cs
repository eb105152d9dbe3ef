using System.Text;
using System.Text.Json.Nodes;
using ContactCenter.Pipeline.Lake.Files;
using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Lake;

/// <summary>
/// The right to change a lake, held by one process at a time. The operating system holds it for the process, so it is free again however the
/// process ends. Readers need none.
/// </summary>
public sealed class LakeLock : IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    private readonly SafeFileHandle _file;

    private LakeLock(SafeFileHandle file, bool wasAbandoned)
    {
        _file = file;
        WasAbandoned = wasAbandoned;
    }

    internal static LakeLock Acquire(
        string path, LockHolder holder, TimeSpan wait, Action<LockHolder?>? onWaiting, CancellationToken cancel)
    {
        var file = Opened(path);
        try
        {
            Wait(path, file, wait, onWaiting, cancel);
            // Whoever lets go says nothing any more.
            var wasAbandoned = RandomAccess.GetLength(file) > 0;
            Refusals.Told(path, () => Write(file, holder));
            return new(file, wasAbandoned);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether it is still held.</summary>
    public bool IsHeld => !_file.IsClosed;

    /// <summary>Whether the last one who held it was killed, and may have left files of no use.</summary>
    internal bool WasAbandoned { get; }

    /// <summary>Lets go.</summary>
    public void Dispose()
    {
        if (!_file.IsClosed)
            RandomAccess.SetLength(_file, 0);
        _file.Dispose();
    }

    private static void Wait(string path, SafeFileHandle file, TimeSpan wait, Action<LockHolder?>? onWaiting, CancellationToken cancel)
    {
        var began = TimeProvider.System.GetTimestamp();
        for (var isFirst = true; !Posix.TryLock(file); isFirst = false)
        {
            cancel.ThrowIfCancellationRequested();
            var waited = TimeProvider.System.GetElapsedTime(began);
            if (waited >= wait)
                throw new LakeLockedException(path, Read(file), waited);
            if (isFirst)
                onWaiting?.Invoke(Read(file));
            cancel.WaitHandle.WaitOne(_pause);
        }
    }

    private static SafeFileHandle Opened(string path)
    {
        try
        {
            return Refusals.Told(path, () => Open(path));
        }
        catch (IOException e)
        {
            // A file where a folder must be, a name that is too long: whatever it is, nothing can be written there.
            throw new LakeReadOnlyException(path, e);
        }
    }

    private static SafeFileHandle Open(string path)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
        {
            try
            {
                File.Open(path, FileMode.CreateNew).Dispose();
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process made it meanwhile.
            }
        }

        return Posix.OpenUnlocked(path);
    }

    private static void MakeFolder(string folder)
    {
        for (var above = folder; above is not null && !Directory.Exists(above); above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
                throw new LakeFolderException(above, "a file");
        }

        try
        {
            Durable.CreateFolder(folder);
        }
        catch (IOException e) when (!Refusals.IsKnown(e))
        {
            throw new LakeFolderException(Path.GetDirectoryName(folder)!, "that the system makes none there", e);
        }
    }

    private static void Write(SafeFileHandle file, LockHolder holder)
    {
        var text = new JsonObject
        {
            ["pid"] = holder.Process,
            ["host"] = holder.Host,
            ["run"] = holder.Run,
            ["since"] = holder.Since.UtcDateTime.ToString("O"),
        };
        RandomAccess.SetLength(file, 0);
        RandomAccess.Write(file, Encoding.UTF8.GetBytes(text.ToJsonString() + "\n"), 0);
    }

    // What is read may be half written or from a holder that was killed; it only serves a message.
    private static LockHolder? Read(SafeFileHandle file)
    {
        var bytes = new byte[4096];
        var length = RandomAccess.Read(file, bytes, 0);
        try
        {
            return JsonNode.Parse(bytes.AsSpan(0, length)) is JsonObject text
                ? new((int)text["pid"]!, (string)text["host"]!, (string)text["run"]!, DateTimeOffset.Parse((string)text["since"]!))
                : null;
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or NullReferenceException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
