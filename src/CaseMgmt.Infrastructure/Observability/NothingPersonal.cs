using System.Diagnostics;
using CaseMgmt.Application.Common;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace CaseMgmt.Infrastructure.Observability;

/// <summary>Of a step in a trace leave its name, its times, and these tags. The route is the pattern, never the address that was asked for.</summary>
internal sealed class NamedTagsOnly : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Named = new(StringComparer.Ordinal)
    {
        "http.request.method",
        "http.route",
        "http.response.status_code",
        "error.type",
        RequestTrace.Outcome,
    };

    public override void OnEnd(Activity data)
    {
        foreach (var (tag, _) in data.TagObjects.Where(t => !Named.Contains(t.Key)).ToList())
        {
            data.SetTag(tag, null);
        }

        // What a browser sends along (nothing, not null: a step without asks the step around it), and what an exception says.
        data.TraceStateString = "";
        data.SetStatus(data.Status);
    }
}

/// <summary>
/// Of a line of the log leave the words of its template, with these values. Of other people's lines only that there was one: their
/// words may hold anything. What was thrown is named by its kind; the machine's own log has the rest, under the same trace.
/// </summary>
internal sealed class NamedValuesOnly : BaseProcessor<LogRecord>
{
    private const string Ours = "CaseMgmt";

    private static readonly HashSet<string> Named = new(StringComparer.Ordinal)
    {
        "Request",
        "Outcome",
        "Milliseconds",
        "Job",
        "Run",
        "Attempt",
        "State",
        "Seconds",
        "CutOffs",
        "Reference",
        "Route",
        // Of a seal of history and reads, which is to be compared with from elsewhere.
        "Number",
        "Rows",
        "Book",
        "UpTo",
        "Hash",
    };

    public override void OnEnd(LogRecord data)
    {
        var isOurs = data.CategoryName?.StartsWith(Ours, StringComparison.Ordinal) is true;
        var kept = isOurs ? data.Attributes?.Where(a => Named.Contains(a.Key)) ?? [] : [];
        data.Attributes =
        [
            .. kept,
            .. data.Exception is { } fault
                ? new[] { KeyValuePair.Create<string, object?>("exception.type", fault.GetType().FullName) }
                : [],
        ];
        data.Body = isOurs ? data.Body : null;
        (data.FormattedMessage, data.Exception) = (null, null);
    }
}
