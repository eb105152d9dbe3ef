using System.Xml;
using ContactCenter.Expectations.Suites.ShortForms;

namespace ContactCenter.Expectations.Catalogue;

/// <summary>
/// The documentation of the vocabulary, out of the XML file that the compiler writes beside the assembly. Read only when somebody asks.
/// </summary>
public static class ExpectationDocs
{
    private static readonly Lazy<IReadOnlyDictionary<string, KindDocs>> _docs = new(Load);

    /// <summary>What is documented of an expectation.</summary>
    /// <exception cref="FileNotFoundException">The documentation file does not lie beside the assembly.</exception>
    public static KindDocs Of(ExpectationKind kind)
        => _docs.Value.GetValueOrDefault(kind.Type.FullName!) ?? new("", new Dictionary<string, string>(StringComparer.Ordinal), "");

    /// <summary>The short forms that stand for an expectation, alone or with another one.</summary>
    public static IReadOnlyList<string> ShortFormsOf(ExpectationKind kind) => [.. ShortFormList.For(kind.Name).Select(f => f.Name)];

    private static Dictionary<string, KindDocs> Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "ContactCenter.Expectations.xml");
        if (!File.Exists(path))
            throw new FileNotFoundException($"The documentation of the expectations is not at {path}; it is built and published with the assembly.", path);

        using var file = XmlReader.Create(path);
        return Read(file);
    }

    /// <summary>The documentation of types, by their full names.</summary>
    internal static Dictionary<string, KindDocs> Read(XmlReader xml)
    {
        var docs = new Dictionary<string, KindDocs>(StringComparer.Ordinal);
        while (xml.ReadToFollowing("member"))
        {
            if (xml.GetAttribute("name") is ['T', ':', .. var type])
                docs[type] = Member(xml.ReadSubtree());
        }

        return docs;
    }

    private static KindDocs Member(XmlReader xml)
    {
        var summary = "";
        var example = "";
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        xml.Read();
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            var name = xml.GetAttribute("name");
            switch (xml.Name)
            {
                case "summary":
                    summary = DocText.Flat(xml.ReadSubtree());
                    break;
                case "param":
                    parameters[SuiteNames.Of(name!)] = DocText.Flat(xml.ReadSubtree());
                    break;
                case "example":
                    example = DocText.Code(xml.ReadSubtree());
                    break;
            }

            xml.Skip();
        }

        return new(summary, parameters, example);
    }
}
