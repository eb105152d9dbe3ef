using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Lake.Files;

/// <summary>What .NET does not offer of the system's files: links that fail where something is, folders made durable, locks that die with their holder.</summary>
internal static partial class Posix
{
    public const int NoSpace = 28;
    public const int ReadOnlyFileSystem = 30;

    private const int NotPermitted = 1;
    private const int Exists = 17;
    private const int NotSupportedByFileSystem = 95;
    private const int NotImplemented = 38;
    private const int WouldBlock = 11;
    private const int CurrentFolder = -100;
    private const uint NoReplace = 1;
    private const int ReadWrite = 2;
    private const int CloseOnExec = 0x80000;
    private const int ExclusiveWithoutWaiting = 2 | 4;

    /// <summary>Gives a file a further name, if nothing has that name.</summary>
    /// <returns>Whether it got it; false when something has the name.</returns>
    /// <exception cref="IOException">The system refuses for another reason.</exception>
    public static bool TryLink(string existing, string name)
    {
        if (link(existing, name) == 0)
            return true;
        return Marshal.GetLastPInvokeError() switch
        {
            Exists => false,
            // File systems without hard links (some network and FUSE ones) have the renaming that replaces nothing.
            NotPermitted or NotSupportedByFileSystem or NotImplemented => TryRename(existing, name),
            var error => throw Refused(name, error),
        };
    }

    /// <summary>Makes what a folder says of its entries durable.</summary>
    public static void SyncFolder(string path)
    {
        using var folder = Open(path, CloseOnExec);
        if (fsync(folder) != 0)
            throw Refused(path, Marshal.GetLastPInvokeError());
    }

    /// <summary>Opens an existing file for reading and writing without .NET's own locks.</summary>
    public static SafeFileHandle OpenUnlocked(string path) => Open(path, ReadWrite | CloseOnExec);

    /// <summary>Locks an open file for its holder alone; the system frees it when the handle is closed, however the process ends.</summary>
    /// <returns>False when somebody else has it.</returns>
    public static bool TryLock(SafeFileHandle file)
    {
        if (flock(file, ExclusiveWithoutWaiting) == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        return error == WouldBlock ? false : throw Refused("lock", error);
    }

    private static bool TryRename(string existing, string name)
    {
        if (renameat2(CurrentFolder, existing, CurrentFolder, name, NoReplace) == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        return error == Exists ? false : throw Refused(name, error);
    }

    private static SafeFileHandle Open(string path, int flags)
    {
        var handle = open(path, flags);
        if (handle.IsInvalid)
            throw Refused(path, Marshal.GetLastPInvokeError());
        return handle;
    }

    private static Exception Refused(string path, int error)
    {
        var message = $"{new Win32Exception(error).Message} : '{path}'";
        return error is NotPermitted or 13 ? new UnauthorizedAccessException(message) : new IOException(message, error);
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int link(string existing, string name);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int renameat2(int oldFolder, string existing, int newFolder, string name, uint flags);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial SafeFileHandle open(string path, int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int fsync(SafeFileHandle file);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int flock(SafeFileHandle file, int operation);
}
