using System.Text;
using CaseMgmt.Application.Statistics.Report;
using DocumentFormat.OpenXml.Packaging;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>Reads an exported report the way its reader's program does.</summary>
internal static class ReportFiles
{
    public static string TextOf(ReportFile report)
    {
        if (!report.Name.EndsWith(".docx", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetString(report.Content);
        }

        using var stream = new MemoryStream(report.Content);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var main = document.MainDocumentPart!;
        return string.Join(
            '\n',
            main.Document.Body!.Elements()
                .Select(e => e.InnerText)
                .Concat(main.ChartParts.Select(c => c.ChartSpace.InnerText))
                .Append(document.PackageProperties.Title)
        );
    }
}
