using System.Globalization;
using System.Net;
using System.Text;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;

namespace CaseMgmt.Infrastructure.Reports;

/// <summary>
/// The accessible master: one HTML file that needs nothing beside it, with headings, header cells, charts as SVG and the table of
/// the same data under each. PDF is the browser's print of it.
/// </summary>
internal sealed class HtmlReport : IReportWriter
{
    private static readonly string Styles = ReadStyles();

    public ReportFormat Format => ReportFormat.Html;

    public string MediaType => "text/html; charset=utf-8";

    public byte[] Write(ReportDocument report)
    {
        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(report.Title)}: {Text(report.Subtitle)}</title>
            <style>
            {Styles}
            </style>
            </head>
            <body>
            <main>
            <h1>{Text(report.Title)}</h1>
            <p class="lead">{Text(report.Subtitle)}</p>
            <p>{Text(report.HowCompiled)}</p>
            <nav aria-label="Contents"><ul>
            """
        );
        foreach (var section in report.Sections)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"""<li><a href="#{section.Anchor}">{Text(section.Heading)}</a></li>"""
            );
        }

        html.Append(
            """<li><a href="#identities">Sums that must close</a></li><li><a href="#definitions">Definitions</a></li></ul></nav>"""
        );
        var charts = 0;
        foreach (var section in report.Sections)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"""
                <section aria-labelledby="{section.Anchor}">
                <h2 id="{section.Anchor}">{Text(section.Heading)}</h2>
                """
            );
            foreach (var block in section.Blocks)
            {
                html.Append(
                    block switch
                    {
                        ReportParagraph paragraph => $"<p>{Text(paragraph.Text)}</p>",
                        ReportTable table => Table(table),
                        ReportChart chart => Chart(chart.Data, $"chart-{++charts}"),
                        _ => throw new InvalidOperationException($"No HTML for {block.GetType().Name}."),
                    }
                );
            }

            html.Append("</section>");
        }

        html.Append(Identities(report)).Append(Definitions(report)).Append("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static string Table(ReportTable table) =>
        $"""
            <div class="scroll" role="region" tabindex="0" aria-label="{Text(table.Caption)}"><table>
            <caption>{Text(table.Caption)}</caption>
            <thead><tr>{string.Concat(
                table.Columns.Select((c, i) => i == 0 ? $"""<th scope="col">{Text(c)}</th>""" : $"""<th scope="col" class="number">{Text(c)}</th>""")
            )}</tr></thead>
            <tbody>
            {string.Join(
                '\n',
                table.Rows.Select(r =>
                    $"""<tr><th scope="row">{Text(r.Heading)}</th>{string.Concat(r.Cells.Select(c => $"""<td class="number">{Text(c)}</td>"""))}</tr>"""
                )
            )}
            </tbody>
            </table></div>
            """;

    private static string Chart(ChartData chart, string id) =>
        $"""
            <figure class="app-chart">
            <figcaption class="app-chart__title" id="{id}-title">{Text(chart.Title)}</figcaption>
            {SvgChart.Draw(chart, id)}
            {Table(ChartTables.Of(chart))}
            </figure>
            """;

    private static string Identities(ReportDocument report) =>
        $"""
            <section aria-labelledby="identities">
            <h2 id="identities">Sums that must close</h2>
            <p>{Text(IdentityTables.Summary(report))}</p>
            {(IdentityTables.Open(report) is { } open ? Table(open) : "")}
            </section>
            """;

    private static string Definitions(ReportDocument report) =>
        $"""
            <section aria-labelledby="definitions">
            <h2 id="definitions">Definitions</h2>
            <p>What the figures of the tables above mean. Every figure of the compilation stands with its definition in its CSV file.</p>
            <dl>
            {string.Join(
                '\n',
                report.Definitions.Select(f =>
                    $"""<dt>{Text(f.Title)} <code>{Text(f.Code)}</code></dt><dd>{Text(FigureText.Of(f))}. {Text(f.Text)} <span class="meta">Unit: {Text(FigureText.Say(f.Unit))}. Basis: {Text(FigureText.Say(f.Basis))}. Version {f.DefinitionVersion}.</span></dd>"""
                )
            )}
            </dl>
            </section>
            """;

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string ReadStyles()
    {
        using var styles = new StreamReader(
            typeof(HtmlReport).Assembly.GetManifestResourceStream("reports/report.css")
                ?? throw new InvalidOperationException("The report's style sheet is not in the assembly.")
        );
        return styles.ReadToEnd().Trim();
    }
}
