using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>The template of a kind of letter, with the versions before it, the latest first.</summary>
[Requires(Permission.ManageTemplates)]
public sealed record GetLetterTemplate(LetterKind Kind) : IQuery<TemplateDetails>;

public sealed record TemplateDetails(TemplateInForce InForce, IReadOnlyList<TemplateVersion> Versions);

/// <param name="By">Who has changed it; for one that came with the program, who sent the first letter that was made of it.</param>
public sealed record TemplateVersion(
    int Number,
    bool IsOffices,
    DateTime KeptAt,
    string By,
    string? Reason,
    string Subject,
    string Text
);

internal sealed class GetLetterTemplateHandler(ICaseDb db, Templates templates)
    : IRequestHandler<GetLetterTemplate, TemplateDetails>
{
    public async Task<TemplateDetails> Handle(GetLetterTemplate request, CancellationToken cancellationToken)
    {
        var kept = await db
            .LetterTemplates.AsNoTracking()
            .Where(t => t.Kind == request.Kind)
            .OrderByDescending(t => t.Number)
            .ToListAsync(cancellationToken);
        var ids = kept.Select(t => t.Id.Value).ToList();
        var acts = await db
            .History.Where(h => ids.Contains(h.RecordId))
            .Select(h => new
            {
                h.RecordId,
                h.By,
                h.Reason,
            })
            .ToDictionaryAsync(h => h.RecordId, cancellationToken);
        IReadOnlyList<TemplateVersion> versions =
        [
            .. kept.Select(t => new TemplateVersion(
                t.Number,
                t.IsOffices,
                t.RecordedAt,
                acts[t.Id.Value].By,
                // Who sent a letter had reasons for that, and none for the template.
                t.IsOffices
                    ? acts[t.Id.Value].Reason
                    : null,
                t.Subject,
                t.Text
            )),
        ];
        return new TemplateDetails(await templates.InForceAsync(request.Kind, cancellationToken), versions);
    }
}
