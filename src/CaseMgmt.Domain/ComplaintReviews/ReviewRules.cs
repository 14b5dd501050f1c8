using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// What must hold of a review however it came in: dates in order, the 28 days, validity and its reason, a decision only on
/// a valid application. Errors name the property at fault.
/// </summary>
public static partial class ReviewRules
{
    /// <summary>Complaints made before this day keep the old right of appeal (Policing and Crime Act 2017 commencement).</summary>
    public static readonly DateOnly ReviewsBegan = new(2020, 2, 1);

    public static Findings Check(ReviewFacts facts, OfficeRules rules)
    {
        var findings = new Findings();
        Dates(findings, facts, rules);
        Parties(findings, facts, rules);
        ValidityDecision(findings, facts);
        Window(findings, facts);
        Ending(findings, facts);
        Suspensions(findings, facts, rules);
        Handling(findings, facts, rules);
        Recommended(findings, facts);
        return findings;
    }

    /// <summary>One address, as far as that can be seen.</summary>
    public static bool IsEmail(string text) => text.Count(c => c == '@') == 1 && !text.Any(char.IsWhiteSpace);

    private static void Parties(Findings findings, ReviewFacts facts, OfficeRules rules)
    {
        findings.Refuse(
            string.IsNullOrWhiteSpace(facts.ApplicantName),
            new Error("review.applicant_missing", "Enter the applicant's name.", nameof(ReviewFacts.ApplicantName))
        );
        findings.Flag(
            facts.ApplicantEmail is { } email && !IsEmail(email),
            new Warning(
                "review.email_malformed",
                "This is no e-mail address that can be written to. Correct it or leave it blank.",
                nameof(ReviewFacts.ApplicantEmail)
            )
        );
        foreach (
            var code in facts
                .AllegationCategories.Where(c => !rules.AllegationCategories.Contains(c))
                .Distinct(StringComparer.Ordinal)
        )
        {
            // What is as long as a sentence is no code, and may say whom it is about.
            var isCode = code.Length <= AllegationMade.LongestCategory && code.All(char.IsAscii);
            findings
                .Refuse(!isCode, ReviewErrors.UnknownCategory(code))
                .Flag(
                    isCode,
                    new Warning(
                        "review.unknown_category",
                        $"'{code}' is not one of the allegation categories held, so it counts as one outside the list. Use a code from the reference list.",
                        nameof(ReviewFacts.AllegationCategories)
                    )
                );
        }

        findings
            .Flag(
                facts.OtherBodyNamed is not null && IsForwarded(facts),
                new Warning(
                    "review.wrong_body_contradicted",
                    "Another body is named here than the channel says. The channel was taken: correct the one that is wrong, since the time that the IOPC took is left out of account and the force's is not.",
                    nameof(ReviewFacts.OtherBodyNamed)
                )
            )
            .Flag(
                facts.OtherBodyNamed is not null && !IsForwarded(facts),
                new Warning(
                    "review.wrong_body_undated",
                    "Another body is named, but not both when the application reached it and when it was forwarded. It counts as made when it came here: enter the two days.",
                    nameof(ReviewFacts.OtherBodyNamed)
                )
            );
        PersonalData.Look(findings, (nameof(ReviewFacts.Summary), facts.Summary));
    }

    private static void ValidityDecision(Findings findings, ReviewFacts facts)
    {
        findings
            .Flag(
                facts.Validity is not null && facts.ValidityDecidedOn is null,
                new Warning(
                    "review.validity_undated",
                    "Nobody has said on which day validity was decided, so it counts from the day of receipt. Enter the day.",
                    nameof(ReviewFacts.ValidityDecidedOn)
                )
            )
            .Flag(
                facts.Validity is null && facts.ValidityDecidedOn is not null,
                new Warning(
                    "review.validity_missing",
                    "A day of the validity decision is given, and not what was decided. Enter valid or invalid as well.",
                    nameof(ReviewFacts.Validity)
                )
            )
            .Flag(
                facts.Validity is Validity.Invalid && facts.InvalidReason is null,
                new Warning(
                    "review.invalid_without_reason",
                    "Nobody has said why the application was invalid, so it counts with the reason not stated. Enter it.",
                    nameof(ReviewFacts.InvalidReason)
                )
            )
            .Refuse(
                facts.Validity is not Validity.Invalid && facts.InvalidReason is not null,
                new Error(
                    "review.reason_without_invalid",
                    "A reason for invalidity is given, but the application is not decided invalid.",
                    nameof(ReviewFacts.InvalidReason)
                )
            );
        if (facts.Validity is not Validity.Valid)
        {
            return;
        }

        findings
            .Refuse(
                facts.HandlingRoute is HandlingRoute.OutsideSchedule3,
                new Error(
                    "review.no_right_outside_schedule_3",
                    "A complaint handled outside Schedule 3 carries no right of review. Decide it invalid with the reason no_right_outside_schedule_3.",
                    nameof(ReviewFacts.Validity)
                )
            )
            .Refuse(
                facts.ComplaintMadeOn < ReviewsBegan,
                new Error(
                    "review.no_right_before_2020",
                    "A complaint made before 1 February 2020 carries the old right of appeal, not a review. Decide it invalid with the reason no_right_before_2020.",
                    nameof(ReviewFacts.Validity)
                )
            );
    }

    private static void Window(Findings findings, ReviewFacts facts)
    {
        if (facts.Window is not { } window)
        {
            return;
        }

        var late = facts.DaysLate;
        // The time that the IOPC took to pass the application on is left out of account (reg 29(3)); where nobody has said when it had
        // arrived there, a person has to judge.
        var unknown = facts.Channel is ReviewChannel.ForwardedByIopc && facts.OriginallyReceivedElsewhereOn is null;
        var validThoughLate =
            facts.Validity is Validity.Valid && late > 0 && facts.Extension is not ExtensionDecision.Granted;
        var outOfTime = facts.InvalidReason is InvalidReason.OutOfTime;
        findings
            .Refuse(
                facts.OriginallyReceivedElsewhereOn is not null && !IsForwarded(facts),
                new Error(
                    "review.not_forwarded",
                    "The day on which another body received the application is given, but nobody forwarded it. Correct the channel or clear the day.",
                    nameof(ReviewFacts.OriginallyReceivedElsewhereOn)
                )
            )
            .Flag(
                validThoughLate && unknown,
                new Warning(
                    "review.forwarded_late",
                    $"Forwarded to this office {late} days after the last day, {DateRules.Say(window.EndsOn)}. It is in time only if it had reached the IOPC by then: enter that day.",
                    nameof(ReviewFacts.ReceivedAt)
                )
            )
            .Flag(
                validThoughLate && !unknown && facts.Extension is null,
                new Warning(
                    "review.valid_though_late",
                    $"The application came {late} days after the last day, {DateRules.Say(window.EndsOn)}. It is valid only if an extension is granted: enter the decision on it.",
                    nameof(ReviewFacts.Extension)
                )
            )
            .Refuse(
                validThoughLate && !unknown && facts.Extension is ExtensionDecision.Refused,
                new Error(
                    "review.application_out_of_time",
                    $"The application came {late} days after the last day, {DateRules.Say(window.EndsOn)}, and the extension was refused, so it cannot be valid. Correct one of the two.",
                    nameof(ReviewFacts.Validity)
                )
            )
            .Flag(
                outOfTime && late == 0,
                new Warning(
                    "review.in_time_after_all",
                    $"The application came in time (last day {DateRules.Say(window.EndsOn)}), so out_of_time cannot be the reason. Look at the days again.",
                    nameof(ReviewFacts.InvalidReason)
                )
            )
            .Flag(
                outOfTime && late > 0 && unknown,
                new Warning(
                    "review.perhaps_in_time",
                    $"Forwarded to this office {late} days after the last day, {DateRules.Say(window.EndsOn)}, but it may have reached the IOPC in time: enter that day before it is refused.",
                    nameof(ReviewFacts.InvalidReason)
                )
            )
            .Flag(
                outOfTime && late > 0 && facts.Extension is null,
                new Warning(
                    "review.extension_undecided",
                    "Out of time is a reason only once an extension was refused: enter the decision on it.",
                    nameof(ReviewFacts.Extension)
                )
            )
            .Refuse(
                outOfTime && facts.Extension is ExtensionDecision.Granted,
                new Error(
                    "review.extension_granted",
                    "An extension was granted, so out_of_time cannot be the reason.",
                    nameof(ReviewFacts.Extension)
                )
            )
            .Warn(
                facts.Extension is not null && late == 0,
                new Warning(
                    "review.extension_not_needed",
                    "An extension is recorded though the application came in time.",
                    nameof(ReviewFacts.Extension)
                )
            );
    }

    private static bool IsForwarded(ReviewFacts facts) =>
        facts.Channel is ReviewChannel.ForwardedByIopc or ReviewChannel.ForwardedByForce;

    private static void Ending(Findings findings, ReviewFacts facts)
    {
        findings
            .Refuse(
                facts.DecisionSentOn is not null && facts.Validity is Validity.Invalid,
                new Error(
                    "review.decision_without_validity",
                    "A decision cannot be sent on an application that was decided invalid.",
                    nameof(ReviewFacts.DecisionSentOn)
                )
            )
            .Flag(
                facts.DecisionSentOn is not null && facts.Validity is null,
                new Warning(
                    "review.validity_not_stated",
                    "The decision letter was sent, and nobody has said that the application was valid. It counts as valid: enter the decision on validity and its day.",
                    nameof(ReviewFacts.Validity)
                )
            )
            .Refuse(
                facts.DecisionSentOn is not null && facts.Result is null,
                new Error(
                    "review.result_missing",
                    "A decision was sent: enter upheld or not_upheld.",
                    nameof(ReviewFacts.Result)
                )
            )
            .Refuse(
                facts.Result is not null && facts.DecisionSentOn is null,
                new Error(
                    "review.decision_undated",
                    "A result is given: enter the day on which the decision letter was sent.",
                    nameof(ReviewFacts.DecisionSentOn)
                )
            )
            .Refuse(
                facts.FeedbackGiven is true && facts.Result is null,
                new Error(
                    "review.feedback_without_result",
                    "Feedback is recorded, but no result. Enter the result or leave feedback blank.",
                    nameof(ReviewFacts.FeedbackGiven)
                )
            )
            .Refuse(
                facts.EndedByWithdrawal is not null && facts.DecisionSentOn is not null,
                new Error(
                    "review.withdrawn_after_decision",
                    "A review whose decision letter was sent cannot have been withdrawn. Leave one of the two days blank.",
                    nameof(ReviewFacts.WithdrawnOn)
                )
            )
            .Refuse(
                facts.Validity is Validity.Invalid && facts.FirstWithdrawal?.On < facts.ValidityDecidedOn,
                new Error(
                    "review.withdrawn_and_invalid",
                    "An application that had been withdrawn cannot be decided invalid after that. Leave one of the two blank.",
                    nameof(ReviewFacts.WithdrawnOn)
                )
            )
            .Flag(
                facts.Validity is Validity.Invalid
                    && facts.FirstWithdrawal is { On: var withdrawnOn }
                    && !(withdrawnOn < facts.ValidityDecidedOn),
                new Warning(
                    "review.withdrawn_and_invalid",
                    "Decided invalid, and withdrawn after that: it counts as invalid. Leave the withdrawal blank if there was none.",
                    nameof(ReviewFacts.WithdrawnOn)
                )
            );
    }

    private static void Recommended(Findings findings, ReviewFacts facts) =>
        findings
            .Flag(
                facts.Recommendations.Count > 0 && facts.DecisionSentOn is null,
                new Warning(
                    "review.recommended_undecided",
                    "This review has a recommendation and no decision letter. Enter its day once it has gone.",
                    nameof(ReviewFacts.DecisionSentOn)
                )
            )
            .Flag(
                facts.Result is ReviewResult.NotUpheld
                    && facts.Recommendations.Any(r => r.Kind is RecommendationKind.Statutory),
                new Warning(
                    "review.recommended_not_upheld",
                    "This review has a statutory recommendation, which follows only from an upheld one. Correct the result, or make it a learning point.",
                    nameof(ReviewFacts.Result)
                )
            );

    private static void Suspensions(Findings findings, ReviewFacts facts, OfficeRules rules)
    {
        var received = new DatedFact(
            nameof(ReviewFacts.ReceivedAt),
            "The day of receipt",
            LondonTime.DayOf(facts.ReceivedAt)
        );
        foreach (var period in facts.Suspensions)
        {
            findings.Refuse(
                period.ReviewOn is { } reviewOn
                    && (reviewOn <= period.From || reviewOn > period.From.AddDays(SuspensionPeriod.LongestUnseen)),
                new Error(
                    "review.suspension_unseen",
                    $"A suspended review is looked at again within {SuspensionPeriod.LongestUnseen} days: by {DateRules.Say(period.From.AddDays(SuspensionPeriod.LongestUnseen))}.",
                    "ReviewOn"
                )
            );
            var from = new DatedFact("SuspendedOn", "The suspension", period.From);
            var to = new DatedFact("ResumedOn", "The end of the suspension", period.To);
            DateRules.NotInFuture(findings, rules.Today, from, to);
            DateRules.InOrder(
                findings,
                received,
                from,
                to,
                facts.DecisionSentOn is null
                    ? new DatedFact(nameof(ReviewFacts.WithdrawnOn), "The withdrawal", facts.EndedByWithdrawal?.On)
                    : new DatedFact(nameof(ReviewFacts.DecisionSentOn), "The decision letter", facts.DecisionSentOn)
            );
            findings.Refuse(
                period.To is null && (facts.DecisionSentOn ?? facts.EndedByWithdrawal?.On) is not null,
                new Error(
                    "review.still_suspended",
                    "The review has ended: enter the day on which the suspension ended.",
                    "ResumedOn"
                )
            );
        }

        var inOrder = facts.Suspensions.OrderBy(p => p.From).ToList();
        findings.Refuse(
            inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.First.To is null || pair.First.To > pair.Second.From),
            new Error(
                "review.suspensions_overlap",
                "Two suspensions overlap. Join them or correct their days.",
                "SuspendedOn"
            )
        );
    }
}
