using System.Reflection;

namespace ContactCenter.Reports.Html.Rendering;

/// <summary>The styles and scripts that lie beside the pages. They are files of the source; the assembly carries them.</summary>
internal static class AssetFiles
{
    private const string Prefix = "assets/";
    private static readonly Assembly _assembly = typeof(AssetFiles).Assembly;

    /// <summary>Their paths below the folder of docs.</summary>
    public static IEnumerable<string> Paths => _assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The content of one of them.</summary>
    public static byte[] Read(string path)
    {
        using var content = _assembly.GetManifestResourceStream(path) ?? throw new ArgumentException($"no asset is called {path}", nameof(path));
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }
}
