namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>What the test of the review body comes to.</summary>
/// <param name="Body">Null while an answer is missing.</param>
/// <param name="Limb">The legal ground: "regulation 32(a)".</param>
public sealed record BodySuggestion(ReviewBody? Body, string Limb);

/// <summary>
/// The questions that say who reviews (Police Reform Act 2002 Sch 3 para 30; 2020 Regulations reg 32), answered from the complaint,
/// not from the evidence or the outcome. The first that is met makes it the IOPC; if none is, this office reviews.
/// </summary>
/// <param name="AuthorityIsThisOffice">The complaint is about the Chief Constable, so that this office is its appropriate authority (para 30).</param>
/// <param name="AboutSeniorOfficer">It is about the conduct of a senior officer: reg 32(a).</param>
/// <param name="CouldJustifyProceedings">
/// Could the conduct, if proved, justify criminal or disciplinary proceedings? What cannot be excluded from the complaint alone counts
/// as yes: reg 32(b)(i).
/// </param>
/// <param name="CouldInfringeRights">Could it, if proved, have infringed Articles 2 or 3 of the Convention? As above: reg 32(b)(ii).</param>
/// <param name="Referred">It was referred to the IOPC, or must be (Sch 3 para 4): reg 32(c).</param>
/// <param name="TreatedAsReferred">The IOPC treats it as referred (para 4A): reg 32(d).</param>
/// <param name="SameIncident">It arises from the same incident as a complaint to which one of these applies: reg 32(e).</param>
/// <param name="AnyPart">One of these applies to any part of it: reg 32(f). One allegation moves the whole complaint.</param>
public sealed record BodyAnswers(
    Answer? AuthorityIsThisOffice,
    Answer? AboutSeniorOfficer,
    Answer? CouldJustifyProceedings,
    Answer? CouldInfringeRights,
    Answer? Referred,
    Answer? TreatedAsReferred,
    Answer? SameIncident,
    Answer? AnyPart
)
{
    public static readonly BodyAnswers None = new(null, null, null, null, null, null, null, null);

    /// <summary>What the law makes of the answers; a person decides.</summary>
    public BodySuggestion Suggest()
    {
        (Answer? Given, string Limb, bool DoubtCounts)[] inOrder =
        [
            (AuthorityIsThisOffice, "Schedule 3 paragraph 30: this office is the appropriate authority", false),
            (AboutSeniorOfficer, "regulation 32(a): a senior officer", false),
            (
                CouldJustifyProceedings,
                "regulation 32(b)(i): criminal or disciplinary proceedings cannot be excluded",
                true
            ),
            (CouldInfringeRights, "regulation 32(b)(ii): an infringement of Articles 2 or 3 cannot be excluded", true),
            (Referred, "regulation 32(c): referred to the IOPC", false),
            (TreatedAsReferred, "regulation 32(d): treated by the IOPC as referred", false),
            (SameIncident, "regulation 32(e): the same incident", false),
            (AnyPart, "regulation 32(f): a part of the complaint", false),
        ];
        foreach (var (given, limb, doubtCounts) in inOrder)
        {
            if (given is Answer.Yes || (doubtCounts && given is Answer.CannotExclude))
            {
                return new BodySuggestion(ReviewBody.Iopc, limb);
            }
        }

        return inOrder.All(q => q.Given is Answer.No)
            ? new BodySuggestion(ReviewBody.LocalPolicingBody, "Schedule 3 paragraph 30: none of regulation 32 applies")
            : new BodySuggestion(null, "");
    }
}
