using System.Text.Json;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Sessions;

/// <summary>The sign-ins that failed, the latest first: whoever looks after the office sees in them that somebody is trying doors.</summary>
[Requires(Permission.ManagePeople)]
public sealed record ListFailedSignIns(int Page = 1) : IQuery<Listed<FailedSignIn>>;

/// <param name="At">UTC.</param>
/// <param name="Person">Whose account it was, as they are called now; null when it is nobody's.</param>
/// <param name="From">The address of the network from which it came; null where that is not known.</param>
public sealed record FailedSignIn(DateTime At, string? Person, string Why, string? From);

internal sealed class ListFailedSignInsHandler(ICaseDb db) : IRequestHandler<ListFailedSignIns, Listed<FailedSignIn>>
{
    public async Task<Listed<FailedSignIn>> Handle(ListFailedSignIns request, CancellationToken cancellationToken)
    {
        // The history is long and knows its rows by record: these stand with the people, and with nobody.
        var people = await db
            .People.Where(p => p.Origin == PersonOrigin.SignIn)
            .Select(p => new { p.Id, p.Name })
            .ToDictionaryAsync(p => p.Id.Value, p => p.Name, cancellationToken);
        var records = people.Keys.Append(NoteFailedSignInHandler.Nobody.Value).ToList();
        var found = await db
            .History.AsNoTracking()
            .Where(h => records.Contains(h.RecordId) && h.Act == nameof(NoteFailedSignIn))
            .ToPageAsync(
                request.Page,
                notes => notes.OrderByDescending(h => h.Sequence),
                notes =>
                    notes.Select(h => new
                    {
                        h.RecordId,
                        h.RecordedAt,
                        h.After,
                    }),
                cancellationToken
            );
        return new Listed<FailedSignIn>(
            [.. found.Rows.Select(row => Read(row.RecordedAt, people.GetValueOrDefault(row.RecordId), row.After))],
            found.Total,
            found.Page
        );
    }

    private static FailedSignIn Read(DateTime at, string? person, string? after)
    {
        using var note = JsonDocument.Parse(after ?? "{}");
        return new FailedSignIn(at, person, Text("Why") ?? "", Text("From"));

        string? Text(string name) => note.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
