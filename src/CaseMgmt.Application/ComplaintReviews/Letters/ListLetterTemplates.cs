using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>The template in force of each kind of letter.</summary>
[Requires(Permission.ManageTemplates)]
public sealed record ListLetterTemplates : IQuery<IReadOnlyList<TemplateInForce>>;

internal sealed class ListLetterTemplatesHandler(Templates templates)
    : IRequestHandler<ListLetterTemplates, IReadOnlyList<TemplateInForce>>
{
    public async Task<IReadOnlyList<TemplateInForce>> Handle(
        ListLetterTemplates request,
        CancellationToken cancellationToken
    )
    {
        List<TemplateInForce> inForce = [];
        foreach (var kind in Enum.GetValues<LetterKind>())
        {
            inForce.Add(await templates.InForceAsync(kind, cancellationToken));
        }

        return inForce;
    }
}
