using System.Text.Json;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.SignIn;

/// <param name="Address">To which it was sent.</param>
/// <param name="Fields">As they were typed, without the form's own protection.</param>
public sealed record SentForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>
/// What was typed survives the session: a form that is sent when it has ended waits, protected, until the same person has signed in
/// again. It is then as it was; nothing of it has been done.
/// </summary>
public sealed class KeptForms(CaseDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int MostOfAPerson = 10;
    private const string FormToken = "__RequestVerificationToken";

    // Where people type what proves who they are, nothing is kept.
    private static readonly string[] NeverFrom = ["/sign-in", "/sign-out", "/account", "/kept-form"];

    private readonly IDataProtector protector = protection.CreateProtector("kept forms");

    /// <returns>The page on which the form is offered again; null when there is nothing to be kept.</returns>
    public async Task<string?> KeepAsync(HttpContext http)
    {
        var (request, cancel) = (http.Request, http.RequestAborted);
        if (
            http.Features.Get<EndedSession>() is not { } ended
            || !HttpMethods.IsPost(request.Method)
            || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
                is not true
            || NeverFrom.Any(path => request.Path.StartsWithSegments(path))
        )
        {
            return null;
        }

        var form = await request.ReadFormAsync(cancel);
        var sent = new SentForm(
            request.Path + request.QueryString,
            [
                .. from field in form
                where field.Key != FormToken
                from value in field.Value
                select KeyValuePair.Create(field.Key, value ?? ""),
            ]
        );
        var kept = new KeptForm
        {
            Id = Ids.New(clock),
            PersonId = ended.Person,
            KeptAt = clock.UtcNow(),
            Content = protector.Protect(JsonSerializer.Serialize(sent)),
        };
        await RemoveTooManyAsync(ended.Person, cancel);
        db.KeptForms.Add(kept);
        await db.SaveChangesAsync(cancel);
        return $"/kept-form/{kept.Id}";
    }

    /// <summary>The form of this person; null when there is none, or when it is somebody else's.</summary>
    public async Task<SentForm?> FindAsync(Guid id, PersonId person, CancellationToken cancel)
    {
        var since = OldKeptForms.Since(clock);
        var content = await db
            .KeptForms.Where(f => f.Id == id && f.PersonId == person && f.KeptAt > since)
            .Select(f => f.Content)
            .FirstOrDefaultAsync(cancel);
        return content is null ? null : JsonSerializer.Deserialize<SentForm>(protector.Unprotect(content));
    }

    /// <summary>It stands in the person's window again.</summary>
    public Task RemoveAsync(Guid id, PersonId person, CancellationToken cancel) =>
        db.KeptForms.Where(f => f.Id == id && f.PersonId == person).ExecuteDeleteAsync(cancel);

    private async Task RemoveTooManyAsync(PersonId person, CancellationToken cancel)
    {
        var tooMany = await db
            .KeptForms.Where(f => f.PersonId == person)
            .OrderByDescending(f => f.KeptAt)
            .Skip(MostOfAPerson - 1)
            .Select(f => f.Id)
            .ToListAsync(cancel);
        await db.KeptForms.Where(f => tooMany.Contains(f.Id)).ExecuteDeleteAsync(cancel);
    }
}

/// <inheritdoc cref="IKeptForms"/>
internal sealed class OldKeptForms(CaseDb db, TimeProvider clock) : IKeptForms
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Forms are offered again that were kept after this.</summary>
    public static DateTime Since(TimeProvider clock) => clock.UtcNow() - Kept;

    public Task<int> RemoveOldAsync(CancellationToken cancel)
    {
        var since = Since(clock);
        return db.KeptForms.Where(f => f.KeptAt <= since).ExecuteDeleteAsync(cancel);
    }
}
