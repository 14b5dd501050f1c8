using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>A template as letters are made of it.</summary>
/// <param name="Id">Null for one that came with the program and of which no letter was made yet.</param>
/// <param name="Number">The version: that which it will have, where it has none yet.</param>
public sealed record TemplateInForce(
    LetterKind Kind,
    LetterTemplateId? Id,
    int Number,
    string Subject,
    string Text,
    bool IsOffices
);

/// <summary>
/// The templates in force. Each kind has one that comes with the program; the office's own takes its place. A letter is made of a version
/// that is kept: that of the program is kept with the first letter that is made of it.
/// </summary>
internal sealed class Templates(ICaseDb db)
{
    public async Task<TemplateInForce> InForceAsync(LetterKind kind, CancellationToken cancel)
    {
        var latest = await db
            .LetterTemplates.AsNoTracking()
            .Where(t => t.Kind == kind)
            .OrderByDescending(t => t.Number)
            .FirstOrDefaultAsync(cancel);
        var (subject, text) = Shipped(kind);
        return latest is { IsOffices: true } || latest?.Subject == subject && latest.Text == text
            ? new TemplateInForce(kind, latest.Id, latest.Number, latest.Subject, latest.Text, latest.IsOffices)
            : new TemplateInForce(kind, null, (latest?.Number ?? 0) + 1, subject, text, IsOffices: false);
    }

    /// <summary>The version of which a letter is being made, kept if it was not yet.</summary>
    public LetterTemplateId Keep(TemplateInForce template, Act act)
    {
        if (template.Id is { } kept)
        {
            return kept;
        }

        var made = LetterTemplate.Keep(
            template.Kind,
            template.Number,
            template.Subject,
            template.Text,
            isOffices: false,
            act
        );
        db.LetterTemplates.Add(made);
        return made.Id;
    }

    /// <summary>The template that comes with the program: its first line is the subject.</summary>
    public static (string Subject, string Text) Shipped(LetterKind kind)
    {
        using var file = new StreamReader(
            typeof(Templates).Assembly.GetManifestResourceStream("letters/" + CodeText.Of(kind.ToString()))!
        );
        return (file.ReadLine()!, file.ReadToEnd().ReplaceLineEndings("\n").Trim());
    }
}
