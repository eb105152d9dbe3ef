using System.Text;
using ContactCenter.Reports.Requests;

namespace ContactCenter.Reports.Html.Rendering;

/// <summary>Files of a folder of docs: each is either whole or what it was before, and is not touched where it is the same already.</summary>
/// <param name="folder">The folder.</param>
internal sealed class PageFiles(DocsFolder folder)
{
    /// <summary>How many were written.</summary>
    public int Written { get; private set; }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        Write(path, content.ToArray());
    }

    public void Write(string path, byte[] content)
    {
        var target = folder.Full(path);
        if (IsSame(target, content))
            return;
        ReportFile.Write(target, output => output.Write(content));
        Written++;
    }

    /// <summary>Removes what a command that was killed had not moved to its place. Only for who holds the folder: others' files are on their way.</summary>
    public void RemoveLeftOvers()
    {
        foreach (var file in Directory.EnumerateFiles(folder.Root, "*.tmp", SearchOption.AllDirectories))
        {
            // The key of personal data is made by who needs it first, who need not hold the folder.
            if (!Path.GetFileName(file).StartsWith('.'))
                File.Delete(file);
        }
    }

    private static bool IsSame(string target, byte[] content)
        => new FileInfo(target) is { Exists: true } file && file.Length == content.Length && File.ReadAllBytes(target).AsSpan().SequenceEqual(content);
}
