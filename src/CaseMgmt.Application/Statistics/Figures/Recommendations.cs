using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>Statutory recommendations to the force and what became of them; learning points are counted apart.</summary>
public sealed class Recommendations : IFigureFamily
{
    private const string Prefix = "reviews.flow.recommendations.";

    public IReadOnlyList<FigureHeading> Headings { get; } =
    [new("Recommendations", Prefix, "reviews.flow.learning_points.")];

    public static readonly TotalFigure Made = new(
        Prefix + "made",
        "Recommendations made",
        "Statutory recommendations made to the force in the period.",
        Flow
    );

    public static readonly TotalFigure ResponsesDue = new(
        Prefix + "responses_due",
        "Responses due",
        "Statutory recommendations to which the force's response fell due in the period.",
        Flow
    );

    public static readonly TotalFigure RespondedOnTime = new(
        Prefix + "responded_on_time",
        "Responses on time",
        "Of the responses due in the period, those given on or before the day.",
        Flow
    );

    public static readonly TotalFigure Responded = new(
        Prefix + "responded",
        "Responses given",
        "Statutory recommendations, whenever made, to which the force responded in the period.",
        Flow
    );

    public static readonly RateFigure AcceptanceRate = new(
        Prefix + "acceptance_rate",
        "Recommendations accepted, of those answered",
        "Statutory recommendations that the force accepted, wholly or in part, as a part of those to which it responded in the period.",
        Flow
    );

    public static readonly TotalFigure Accepted = new(
        Prefix + "accepted",
        "Recommendations accepted",
        "Statutory recommendations that the force accepted in the period.",
        Flow
    );

    public static readonly TotalFigure AcceptedInPart = new(
        Prefix + "accepted_in_part",
        "Recommendations accepted in part",
        "Statutory recommendations that the force accepted in part in the period.",
        Flow
    );

    public static readonly TotalFigure Rejected = new(
        Prefix + "rejected",
        "Recommendations rejected",
        "Statutory recommendations that the force rejected in the period.",
        Flow
    );

    public static readonly TotalFigure Implemented = new(
        Prefix + "implemented",
        "Recommendations implemented",
        "Statutory recommendations that were implemented in the period.",
        Flow
    );

    public static readonly RateFigure ImplementationRate = new(
        Prefix + "implementation_rate",
        "Recommendations implemented, of those accepted",
        "Of the statutory recommendations that the force accepted in the period, wholly or in part, those implemented by its end (or the as-at day, if earlier).",
        Flow
    );

    public static readonly TotalFigure NotImplemented = new(
        Prefix + "accepted_not_implemented",
        "Accepted and not implemented",
        "Statutory recommendations, whenever made, that the force had accepted, wholly or in part, by the end of the period (or the as-at day, if earlier) and not implemented by then.",
        Flow
    );

    public static readonly TotalFigure Overdue = new(
        Prefix + "overdue",
        "Responses overdue",
        "Statutory recommendations, whenever made, whose response was due by the end of the period (or the as-at day, if earlier) and had not been given by then.",
        Flow
    );

    public static readonly TotalFigure AllMade = new(
        Prefix + "made_of_every_kind",
        "Recommendations and learning points made",
        "Statutory recommendations and learning points put to the force in the period.",
        Flow
    );

    public static readonly TotalFigure LearningPointsMade = new(
        "reviews.flow.learning_points.made",
        "Learning points made",
        "Learning points put to the force in the period; they are no statutory recommendations and start no clock.",
        Flow
    );

    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        var sheet = new FigureSheet<KnownRecommendation, Guid>(
            5,
            RecordKind.Recommendation,
            scope.Records.Recommendations,
            r => r.Id
        );
        DateOnly from = scope.From,
            end = scope.End;

        var statutory = sheet.Set(r => r.Kind == RecommendationKind.Statutory);
        sheet.Total(Made, sheet.Within(statutory, r => r.MadeOn >= from && r.MadeOn <= end));
        var due = sheet.Total(
            ResponsesDue,
            sheet.Within(statutory, r => r.ResponseDueOn >= from && r.ResponseDueOn <= end)
        );
        sheet.Total(RespondedOnTime, sheet.Within(due, r => r.RespondedOn <= r.ResponseDueOn));
        var answered = sheet.Total(
            Responded,
            sheet.Within(statutory, r => r.RespondedOn >= from && r.RespondedOn <= end)
        );
        var accepted = sheet.Within(
            answered,
            r => r.Response == RecommendationResponse.Accepted || r.Response == RecommendationResponse.AcceptedInPart
        );
        sheet.Rate(AcceptanceRate, accepted, answered);
        sheet.Rate(ImplementationRate, sheet.Within(accepted, r => r.ImplementedOn <= end), accepted);
        sheet.Total(Accepted, sheet.Within(answered, r => r.Response == RecommendationResponse.Accepted));
        sheet.Total(AcceptedInPart, sheet.Within(answered, r => r.Response == RecommendationResponse.AcceptedInPart));
        sheet.Total(Rejected, sheet.Within(answered, r => r.Response == RecommendationResponse.Rejected));
        sheet.Total(Implemented, sheet.Within(statutory, r => r.ImplementedOn >= from && r.ImplementedOn <= end));
        sheet.Total(
            NotImplemented,
            sheet.Within(
                statutory,
                r =>
                    r.RespondedOn <= end
                    && (
                        r.Response == RecommendationResponse.Accepted
                        || r.Response == RecommendationResponse.AcceptedInPart
                    )
                    && (r.ImplementedOn == null || r.ImplementedOn > end)
            )
        );
        sheet.Total(
            Overdue,
            sheet.Within(statutory, r => r.ResponseDueOn <= end && (r.RespondedOn == null || r.RespondedOn > end))
        );
        sheet.Total(
            LearningPointsMade,
            sheet.Set(r => r.Kind == RecommendationKind.Learning && r.MadeOn >= from && r.MadeOn <= end)
        );
        sheet.Total(AllMade, sheet.Set(r => r.MadeOn >= from && r.MadeOn <= end));
        sheet.Identity(AllMade, Made, LearningPointsMade);
        sheet.Identity(Responded, Accepted, AcceptedInPart, Rejected);
        yield return sheet;
    }
}
