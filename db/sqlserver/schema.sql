IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [Accesses] (
        [Sequence] bigint NOT NULL IDENTITY,
        [Id] uniqueidentifier NOT NULL,
        [ById] uniqueidentifier NOT NULL,
        [By] nvarchar(200) NOT NULL,
        [At] datetime2(3) NOT NULL,
        [RecordKind] varchar(40) NOT NULL,
        [RecordId] uniqueidentifier NOT NULL,
        [Reference] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_Accesses] PRIMARY KEY ([Sequence])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [AllegationCategories] (
        [Code] varchar(20) NOT NULL,
        [Category] varchar(20) NOT NULL,
        [CategoryName] nvarchar(200) NOT NULL,
        [Name] nvarchar(200) NULL,
        CONSTRAINT [PK_AllegationCategories] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [BankHolidays] (
        [Date] date NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [KnownFrom] date NULL,
        CONSTRAINT [PK_BankHolidays] PRIMARY KEY ([Date])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [Campaigns] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Code] nvarchar(200) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_Campaigns] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [ChiefConstableComplaints] (
        [Id] uniqueidentifier NOT NULL,
        [ReceivedAt] datetime2(3) NOT NULL,
        [ReceivedOn] date NOT NULL,
        [AcknowledgedOn] date NULL,
        [AboutOwnConduct] bit NULL,
        [Triggers] nvarchar(200) NOT NULL,
        [Decision] varchar(40) NULL,
        [DecidedOn] date NULL,
        [ReferredToIopcOn] date NULL,
        [ClosedOn] date NULL,
        [Reference] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [DecisionCount] int NOT NULL,
        CONSTRAINT [PK_ChiefConstableComplaints] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [Compilations] (
        [Id] uniqueidentifier NOT NULL,
        [PeriodFrom] date NOT NULL,
        [PeriodTo] date NOT NULL,
        [AsAt] date NOT NULL,
        [Revision] int NOT NULL,
        [RequestedBy] nvarchar(200) NOT NULL,
        [DurationMilliseconds] int NOT NULL,
        [Kept] varchar(40) NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_Compilations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [CountedRecords] (
        [CompilationId] uniqueidentifier NOT NULL,
        [Sheet] int NOT NULL,
        [RecordId] uniqueidentifier NOT NULL,
        [Sets] bigint NOT NULL,
        CONSTRAINT [PK_CountedRecords] PRIMARY KEY ([CompilationId], [Sheet], [RecordId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [CustodySuites] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Code] nvarchar(200) NOT NULL,
        [Panel] nvarchar(200) NOT NULL,
        [OpenedOn] date NOT NULL,
        [ClosedOn] date NULL,
        [PlannedVisitsPerWeek] int NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [DecisionCount] int NOT NULL,
        CONSTRAINT [PK_CustodySuites] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [FigureDefinitions] (
        [Code] varchar(120) NOT NULL,
        [Version] int NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Text] nvarchar(1000) NOT NULL,
        [Unit] varchar(40) NOT NULL,
        [Basis] varchar(40) NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [Records] varchar(40) NOT NULL,
        CONSTRAINT [PK_FigureDefinitions] PRIMARY KEY ([Code], [Version])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [History] (
        [Sequence] bigint NOT NULL IDENTITY,
        [ActId] uniqueidentifier NOT NULL,
        [Act] nvarchar(60) NOT NULL,
        [ById] uniqueidentifier NOT NULL,
        [By] nvarchar(200) NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [RecordKind] varchar(40) NOT NULL,
        [RecordId] uniqueidentifier NOT NULL,
        [Reference] nvarchar(200) NOT NULL,
        [Reason] nvarchar(4000) NULL,
        [Version] int NOT NULL,
        [Run] uniqueidentifier NULL,
        [Before] nvarchar(max) NULL,
        [After] nvarchar(max) NULL,
        CONSTRAINT [PK_History] PRIMARY KEY ([Sequence])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [ImportRuns] (
        [Id] uniqueidentifier NOT NULL,
        [UploadedById] uniqueidentifier NOT NULL,
        [UploadedBy] nvarchar(200) NOT NULL,
        [UploadedAt] datetime2(3) NOT NULL,
        [State] varchar(40) NOT NULL,
        [JobRunId] uniqueidentifier NULL,
        [EndedAt] datetime2(3) NULL,
        CONSTRAINT [PK_ImportRuns] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [JobRuns] (
        [Number] bigint NOT NULL IDENTITY,
        [Id] uniqueidentifier NOT NULL,
        [Job] nvarchar(60) NOT NULL,
        [Argument] nvarchar(200) NULL,
        [RequestedById] uniqueidentifier NOT NULL,
        [RequestedBy] nvarchar(200) NOT NULL,
        [RequestedAt] datetime2(3) NOT NULL,
        [DueAt] datetime2(3) NOT NULL,
        [StartedAt] datetime2(3) NULL,
        [EndedAt] datetime2(3) NULL,
        [State] varchar(40) NOT NULL,
        [Attempts] int NOT NULL,
        [Worker] nvarchar(200) NULL,
        [CutOffs] int NOT NULL,
        [Outcome] nvarchar(4000) NULL,
        CONSTRAINT [PK_JobRuns] PRIMARY KEY ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [People] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Origin] varchar(40) NOT NULL,
        [TiedToId] uniqueidentifier NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_People] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_People_People_TiedToId] FOREIGN KEY ([TiedToId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [RatingScale] (
        [Code] varchar(40) NOT NULL,
        [Label] nvarchar(200) NOT NULL,
        [Band] nvarchar(200) NOT NULL,
        [Place] int NOT NULL,
        CONSTRAINT [PK_RatingScale] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [ReferenceCounters] (
        [Series] varchar(10) NOT NULL,
        [StartYear] int NOT NULL,
        [LastNumber] int NOT NULL,
        CONSTRAINT [PK_ReferenceCounters] PRIMARY KEY ([Series], [StartYear])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [ScrutinySessions] (
        [Id] uniqueidentifier NOT NULL,
        [HeldOn] date NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [DecisionCount] int NOT NULL,
        CONSTRAINT [PK_ScrutinySessions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [Targets] (
        [Code] varchar(60) NOT NULL,
        [EffectiveFrom] date NOT NULL,
        [Unit] varchar(40) NOT NULL,
        [Days] int NOT NULL,
        CONSTRAINT [PK_Targets] PRIMARY KEY ([Code], [EffectiveFrom])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [Volunteers] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Panel] nvarchar(200) NOT NULL,
        [CampaignId] uniqueidentifier NULL,
        [AppliedOn] date NULL,
        [InterviewedOn] date NULL,
        [OfferedOn] date NULL,
        [VettingClearedOn] date NULL,
        [VettingDueOn] date NULL,
        [TrainedOn] date NULL,
        [JoinedOn] date NULL,
        [AccreditedFrom] date NULL,
        [AccreditedUntil] date NULL,
        [LeftOn] date NULL,
        [LeavingReason] nvarchar(200) NULL,
        [Reference] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [DecisionCount] int NOT NULL,
        CONSTRAINT [PK_Volunteers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Volunteers_Campaigns_CampaignId] FOREIGN KEY ([CampaignId]) REFERENCES [Campaigns] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [ChiefConstableDecisions] (
        [Number] int NOT NULL,
        [ComplaintId] uniqueidentifier NOT NULL,
        [Decision] varchar(40) NOT NULL,
        [AboutOwnConduct] bit NULL,
        [Triggers] varchar(200) NULL,
        [At] datetime2(3) NULL,
        [Recording] varchar(40) NULL,
        [Part] int NOT NULL,
        [On] date NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [RecordedBy] uniqueidentifier NOT NULL,
        [ActId] uniqueidentifier NOT NULL,
        [Why] nvarchar(4000) NULL,
        [Supersedes] int NULL,
        [SupersededAt] datetime2(3) NULL,
        [SupersededBy] uniqueidentifier NULL,
        CONSTRAINT [PK_ChiefConstableDecisions] PRIMARY KEY ([ComplaintId], [Number]),
        CONSTRAINT [FK_ChiefConstableDecisions_ChiefConstableComplaints_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [ChiefConstableComplaints] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [Figures] (
        [Position] int NOT NULL,
        [CompilationId] uniqueidentifier NOT NULL,
        [Code] varchar(120) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Part] nvarchar(200) NULL,
        [Unit] varchar(40) NOT NULL,
        [Basis] varchar(40) NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [Records] varchar(40) NOT NULL,
        [DefinitionVersion] int NOT NULL,
        [Numerator] bigint NULL,
        [Denominator] bigint NULL,
        [Measure] float NULL,
        [Sheet] int NULL,
        [NumeratorBit] int NULL,
        [DenominatorBit] int NULL,
        CONSTRAINT [PK_Figures] PRIMARY KEY ([CompilationId], [Position]),
        CONSTRAINT [FK_Figures_Compilations_CompilationId] FOREIGN KEY ([CompilationId]) REFERENCES [Compilations] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [IdentityChecks] (
        [RowKey] bigint NOT NULL IDENTITY,
        [Text] nvarchar(max) NOT NULL,
        [LeftSide] bigint NOT NULL,
        [RightSide] bigint NOT NULL,
        [CompilationId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_IdentityChecks] PRIMARY KEY ([RowKey]),
        CONSTRAINT [FK_IdentityChecks_Compilations_CompilationId] FOREIGN KEY ([CompilationId]) REFERENCES [Compilations] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [LatestCompilations] (
        [PeriodFrom] date NOT NULL,
        [PeriodTo] date NOT NULL,
        [CompilationId] uniqueidentifier NOT NULL,
        [AsAt] date NOT NULL,
        [HasRecords] bit NOT NULL,
        CONSTRAINT [PK_LatestCompilations] PRIMARY KEY ([PeriodFrom], [PeriodTo]),
        CONSTRAINT [FK_LatestCompilations_Compilations_CompilationId] FOREIGN KEY ([CompilationId]) REFERENCES [Compilations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [CustodyVisits] (
        [Id] uniqueidentifier NOT NULL,
        [SuiteId] uniqueidentifier NOT NULL,
        [Mode] varchar(40) NOT NULL,
        [Outcome] varchar(40) NOT NULL,
        [ReportStatus] varchar(40) NOT NULL,
        [ArrivedAt] datetime2(3) NOT NULL,
        [AdmittedAt] datetime2(3) NULL,
        [DepartedAt] datetime2(3) NULL,
        [ArrivedOn] date NOT NULL,
        [ArrivedWeek] date NOT NULL,
        [Weekday] varchar(40) NOT NULL,
        [TimeBand] varchar(40) NOT NULL,
        [DelayMinutes] int NULL,
        [DelayThresholdMinutes] int NOT NULL,
        [MinutesSpent] int NULL,
        [IsCounted] bit NOT NULL,
        [Residual] int NOT NULL,
        [NotAvailable] int NOT NULL,
        [VisitorCount] int NOT NULL,
        [DelayReason] nvarchar(200) NULL,
        [DelayExplanation] nvarchar(4000) NULL,
        [Counts_Accepted] int NOT NULL,
        [Counts_Asleep] int NOT NULL,
        [Counts_AtCourt] int NOT NULL,
        [Counts_AtHospital] int NOT NULL,
        [Counts_AtRisk] int NOT NULL,
        [Counts_BookingIn] int NOT NULL,
        [Counts_Declined] int NOT NULL,
        [Counts_Held] int NOT NULL,
        [Counts_HeldChildren] int NOT NULL,
        [Counts_HeldMen] int NOT NULL,
        [Counts_HeldWomen] int NOT NULL,
        [Counts_InInterview] int NOT NULL,
        [Counts_Intoxicated] int NOT NULL,
        [Counts_NotOffered] int NOT NULL,
        [Counts_Observed] int NOT NULL,
        [Counts_Offered] int NOT NULL,
        [Counts_UnavailableOther] int NOT NULL,
        [Counts_WithAppropriateAdult] int NOT NULL,
        [Counts_WithHealthcare] int NOT NULL,
        [Counts_WithSolicitor] int NOT NULL,
        [Reference] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [DecisionCount] int NOT NULL,
        CONSTRAINT [PK_CustodyVisits] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CustodyVisits_CustodySuites_SuiteId] FOREIGN KEY ([SuiteId]) REFERENCES [CustodySuites] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [SuiteDecisions] (
        [Number] int NOT NULL,
        [SuiteId] uniqueidentifier NOT NULL,
        [Decision] varchar(40) NOT NULL,
        [Name] nvarchar(200) NULL,
        [Panel] nvarchar(200) NULL,
        [ClosedOn] date NULL,
        [PerWeek] int NULL,
        [Part] int NOT NULL,
        [On] date NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [RecordedBy] uniqueidentifier NOT NULL,
        [ActId] uniqueidentifier NOT NULL,
        [Why] nvarchar(4000) NULL,
        [Supersedes] int NULL,
        [SupersededAt] datetime2(3) NULL,
        [SupersededBy] uniqueidentifier NULL,
        CONSTRAINT [PK_SuiteDecisions] PRIMARY KEY ([SuiteId], [Number]),
        CONSTRAINT [FK_SuiteDecisions_CustodySuites_SuiteId] FOREIGN KEY ([SuiteId]) REFERENCES [CustodySuites] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [ComplaintReviews] (
        [Id] uniqueidentifier NOT NULL,
        [RuleSetVersion] nvarchar(60) NOT NULL,
        [State] varchar(40) NOT NULL,
        [Channel] varchar(40) NOT NULL,
        [ReceivedAt] datetime2(3) NOT NULL,
        [ReceivedOn] date NOT NULL,
        [ApplicantName] nvarchar(200) NOT NULL,
        [ApplicantEmail] nvarchar(200) NULL,
        [ForceReference] nvarchar(200) NULL,
        [HandlingRoute] varchar(40) NULL,
        [AcknowledgeBy] date NOT NULL,
        [AcknowledgedOn] date NULL,
        [Validity] varchar(40) NULL,
        [ValidityDecidedOn] date NULL,
        [InvalidReason] varchar(40) NULL,
        [Extension] varchar(40) NULL,
        [PapersRequestedOn] date NULL,
        [AllocatedToId] uniqueidentifier NULL,
        [CompleteBy] date NOT NULL,
        [DecisionSentOn] date NULL,
        [Result] varchar(40) NULL,
        [FeedbackGiven] bit NULL,
        [WithdrawnOn] date NULL,
        [DaysToComplete] int NULL,
        [DaysSuspended] int NULL,
        [WorkingDaysToComplete] int NULL,
        [Reference] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [DecisionCount] int NOT NULL,
        CONSTRAINT [PK_ComplaintReviews] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ComplaintReviews_People_AllocatedToId] FOREIGN KEY ([AllocatedToId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [ScrutinyCases] (
        [Id] uniqueidentifier NOT NULL,
        [SessionId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [CaseReference] nvarchar(200) NOT NULL,
        [IncidentMonth] date NULL,
        [Viewed] bit NOT NULL,
        [NotViewableReason] nvarchar(200) NULL,
        [Rating] nvarchar(200) NULL,
        [FeedbackSentOn] date NULL,
        [Learning] nvarchar(4000) NULL,
        CONSTRAINT [PK_ScrutinyCases] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ScrutinyCases_ScrutinySessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [ScrutinySessions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [ScrutinyDecisions] (
        [Number] int NOT NULL,
        [SessionId] uniqueidentifier NOT NULL,
        [Decision] varchar(40) NOT NULL,
        [Rating] nvarchar(200) NULL,
        [CaseReference] nvarchar(200) NULL,
        [IncidentMonth] date NULL,
        [BodyWornVideoAvailable] bit NULL,
        [NotViewableReason] nvarchar(200) NULL,
        [Learning] nvarchar(4000) NULL,
        [Kind] varchar(40) NULL,
        [Part] int NOT NULL,
        [On] date NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [RecordedBy] uniqueidentifier NOT NULL,
        [ActId] uniqueidentifier NOT NULL,
        [Why] nvarchar(4000) NULL,
        [Supersedes] int NULL,
        [SupersededAt] datetime2(3) NULL,
        [SupersededBy] uniqueidentifier NULL,
        CONSTRAINT [PK_ScrutinyDecisions] PRIMARY KEY ([SessionId], [Number]),
        CONSTRAINT [FK_ScrutinyDecisions_ScrutinySessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [ScrutinySessions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [VolunteerDecisions] (
        [Number] int NOT NULL,
        [VolunteerId] uniqueidentifier NOT NULL,
        [Decision] varchar(40) NOT NULL,
        [Until] date NULL,
        [LeftOn] date NULL,
        [LeavingReason] nvarchar(200) NULL,
        [InterviewedOn] date NULL,
        [OfferedOn] date NULL,
        [TrainedOn] date NULL,
        [DueOn] date NULL,
        [Name] nvarchar(200) NULL,
        [Panel] nvarchar(200) NULL,
        [CampaignId] uniqueidentifier NULL,
        [CampaignName] nvarchar(200) NULL,
        [Part] int NOT NULL,
        [On] date NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [RecordedBy] uniqueidentifier NOT NULL,
        [ActId] uniqueidentifier NOT NULL,
        [Why] nvarchar(4000) NULL,
        [Supersedes] int NULL,
        [SupersededAt] datetime2(3) NULL,
        [SupersededBy] uniqueidentifier NULL,
        CONSTRAINT [PK_VolunteerDecisions] PRIMARY KEY ([VolunteerId], [Number]),
        CONSTRAINT [FK_VolunteerDecisions_Volunteers_VolunteerId] FOREIGN KEY ([VolunteerId]) REFERENCES [Volunteers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [CustodyIssues] (
        [Id] uniqueidentifier NOT NULL,
        [VisitId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [Category] varchar(40) NOT NULL,
        [Severity] varchar(40) NOT NULL,
        [RaisedBy] varchar(40) NOT NULL,
        [Description] nvarchar(4000) NOT NULL,
        [ResolvedAtVisit] bit NOT NULL,
        [SentToForceOn] date NULL,
        [ResponseDueOn] date NULL,
        [ForceRespondedOn] date NULL,
        [ClosedOn] date NULL,
        CONSTRAINT [PK_CustodyIssues] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CustodyIssues_CustodyVisits_VisitId] FOREIGN KEY ([VisitId]) REFERENCES [CustodyVisits] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [VisitDecisions] (
        [Number] int NOT NULL,
        [VisitId] uniqueidentifier NOT NULL,
        [Decision] varchar(40) NOT NULL,
        [IssueCategory] varchar(40) NULL,
        [Severity] varchar(40) NULL,
        [RaisedBy] varchar(40) NULL,
        [ResolvedAtVisit] bit NULL,
        [Description] nvarchar(4000) NULL,
        [ResponseDueOn] date NULL,
        [Status] varchar(40) NULL,
        [SuiteId] uniqueidentifier NULL,
        [SuiteName] nvarchar(200) NULL,
        [Visitors] nvarchar(4000) NULL,
        [ArrivedAt] datetime2(3) NULL,
        [Mode] varchar(40) NULL,
        [Outcome] varchar(40) NULL,
        [AdmittedAt] datetime2(3) NULL,
        [DepartedAt] datetime2(3) NULL,
        [DelayReason] nvarchar(200) NULL,
        [DelayExplanation] nvarchar(4000) NULL,
        [Counts_Accepted] int NULL,
        [Counts_Asleep] int NULL,
        [Counts_AtCourt] int NULL,
        [Counts_AtHospital] int NULL,
        [Counts_AtRisk] int NULL,
        [Counts_BookingIn] int NULL,
        [Counts_Declined] int NULL,
        [Counts_Held] int NULL,
        [Counts_HeldChildren] int NULL,
        [Counts_HeldMen] int NULL,
        [Counts_HeldWomen] int NULL,
        [Counts_InInterview] int NULL,
        [Counts_Intoxicated] int NULL,
        [Counts_NotOffered] int NULL,
        [Counts_Observed] int NULL,
        [Counts_Offered] int NULL,
        [Counts_UnavailableOther] int NULL,
        [Counts_WithAppropriateAdult] int NULL,
        [Counts_WithHealthcare] int NULL,
        [Counts_WithSolicitor] int NULL,
        [Part] int NOT NULL,
        [On] date NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [RecordedBy] uniqueidentifier NOT NULL,
        [ActId] uniqueidentifier NOT NULL,
        [Why] nvarchar(4000) NULL,
        [Supersedes] int NULL,
        [SupersededAt] datetime2(3) NULL,
        [SupersededBy] uniqueidentifier NULL,
        CONSTRAINT [PK_VisitDecisions] PRIMARY KEY ([VisitId], [Number]),
        CONSTRAINT [FK_VisitDecisions_CustodyVisits_VisitId] FOREIGN KEY ([VisitId]) REFERENCES [CustodyVisits] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [VisitVisitors] (
        [RowKey] bigint NOT NULL IDENTITY,
        [Position] int NOT NULL,
        [VolunteerId] uniqueidentifier NOT NULL,
        [VisitId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_VisitVisitors] PRIMARY KEY ([RowKey]),
        CONSTRAINT [FK_VisitVisitors_CustodyVisits_VisitId] FOREIGN KEY ([VisitId]) REFERENCES [CustodyVisits] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_VisitVisitors_Volunteers_VolunteerId] FOREIGN KEY ([VolunteerId]) REFERENCES [Volunteers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [Allegations] (
        [RowKey] bigint NOT NULL IDENTITY,
        [Number] int NOT NULL,
        [Category] varchar(20) NOT NULL,
        [ReviewId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_Allegations] PRIMARY KEY ([RowKey]),
        CONSTRAINT [FK_Allegations_ComplaintReviews_ReviewId] FOREIGN KEY ([ReviewId]) REFERENCES [ComplaintReviews] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [Recommendations] (
        [Id] uniqueidentifier NOT NULL,
        [ReviewId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [Theme] nvarchar(200) NOT NULL,
        [Text] nvarchar(4000) NOT NULL,
        [MadeOn] date NOT NULL,
        [ResponseDueOn] date NULL,
        [RespondedOn] date NULL,
        [Response] varchar(40) NULL,
        [ImplementedOn] date NULL,
        CONSTRAINT [PK_Recommendations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Recommendations_ComplaintReviews_ReviewId] FOREIGN KEY ([ReviewId]) REFERENCES [ComplaintReviews] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE TABLE [ReviewDecisions] (
        [Number] int NOT NULL,
        [ReviewId] uniqueidentifier NOT NULL,
        [Decision] varchar(40) NOT NULL,
        [Category] nvarchar(200) NULL,
        [ToId] uniqueidentifier NULL,
        [ToName] nvarchar(200) NULL,
        [Name] nvarchar(200) NULL,
        [Email] nvarchar(200) NULL,
        [ForceReference] nvarchar(200) NULL,
        [ComplaintMadeOn] date NULL,
        [OutcomeLetterOn] date NULL,
        [InformationProvidedOn] date NULL,
        [HandlingRoute] varchar(40) NULL,
        [Summary] nvarchar(4000) NULL,
        [Result] varchar(40) NULL,
        [FeedbackGiven] bit NULL,
        [Extension] varchar(40) NULL,
        [At] datetime2(3) NULL,
        [Channel] varchar(40) NULL,
        [ElsewhereOn] date NULL,
        [AcknowledgeBy] date NULL,
        [CompleteBy] date NULL,
        [Response] varchar(40) NULL,
        [RecommendationKind] varchar(40) NULL,
        [Theme] nvarchar(200) NULL,
        [Text] nvarchar(4000) NULL,
        [ResponseDueOn] date NULL,
        [Until] date NULL,
        [Validity] varchar(40) NULL,
        [Reason] varchar(40) NULL,
        [Part] int NOT NULL,
        [On] date NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [RecordedBy] uniqueidentifier NOT NULL,
        [ActId] uniqueidentifier NOT NULL,
        [Why] nvarchar(4000) NULL,
        [Supersedes] int NULL,
        [SupersededAt] datetime2(3) NULL,
        [SupersededBy] uniqueidentifier NULL,
        CONSTRAINT [PK_ReviewDecisions] PRIMARY KEY ([ReviewId], [Number]),
        CONSTRAINT [FK_ReviewDecisions_ComplaintReviews_ReviewId] FOREIGN KEY ([ReviewId]) REFERENCES [ComplaintReviews] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Accesses_Id] ON [Accesses] ([Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_Accesses_RecordId_Sequence] ON [Accesses] ([RecordId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_Allegations_ReviewId_Category] ON [Allegations] ([ReviewId], [Category]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Campaigns_Name] ON [Campaigns] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ChiefConstableComplaints_ReceivedOn] ON [ChiefConstableComplaints] ([ReceivedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ChiefConstableComplaints_Reference] ON [ChiefConstableComplaints] ([Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Compilations_PeriodFrom_PeriodTo_AsAt_Revision] ON [Compilations] ([PeriodFrom], [PeriodTo], [AsAt], [Revision]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_AllocatedToId_ReceivedOn_Reference] ON [ComplaintReviews] ([AllocatedToId], [ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_Channel_ReceivedOn_Reference] ON [ComplaintReviews] ([Channel], [ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_CompleteBy_Reference] ON [ComplaintReviews] ([CompleteBy], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_DecisionSentOn] ON [ComplaintReviews] ([DecisionSentOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_ForceReference] ON [ComplaintReviews] ([ForceReference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_HandlingRoute_ReceivedOn_Reference] ON [ComplaintReviews] ([HandlingRoute], [ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_ReceivedOn_Reference] ON [ComplaintReviews] ([ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ComplaintReviews_Reference] ON [ComplaintReviews] ([Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_State_CompleteBy_Reference] ON [ComplaintReviews] ([State], [CompleteBy], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_State_ReceivedOn_Reference] ON [ComplaintReviews] ([State], [ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CustodyIssues_VisitId_Number] ON [CustodyIssues] ([VisitId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CustodySuites_Code] ON [CustodySuites] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CustodySuites_Name] ON [CustodySuites] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_CustodyVisits_ArrivedAt_Reference] ON [CustodyVisits] ([ArrivedAt], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_CustodyVisits_ArrivedOn] ON [CustodyVisits] ([ArrivedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CustodyVisits_Reference] ON [CustodyVisits] ([Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_CustodyVisits_SuiteId_ArrivedWeek] ON [CustodyVisits] ([SuiteId], [ArrivedWeek]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Figures_CompilationId_Code] ON [Figures] ([CompilationId], [Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_History_ActId] ON [History] ([ActId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_History_RecordId_Sequence] ON [History] ([RecordId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_IdentityChecks_CompilationId] ON [IdentityChecks] ([CompilationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_JobRuns_Id] ON [JobRuns] ([Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_JobRuns_Job_Number] ON [JobRuns] ([Job], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_JobRuns_State_DueAt] ON [JobRuns] ([State], [DueAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_LatestCompilations_CompilationId] ON [LatestCompilations] ([CompilationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_People_Name] ON [People] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_People_TiedToId] ON [People] ([TiedToId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_Recommendations_MadeOn] ON [Recommendations] ([MadeOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_Recommendations_ResponseDueOn_RespondedOn] ON [Recommendations] ([ResponseDueOn], [RespondedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Recommendations_ReviewId_Number] ON [Recommendations] ([ReviewId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ScrutinyCases_SessionId_CaseReference] ON [ScrutinyCases] ([SessionId], [CaseReference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ScrutinySessions_HeldOn_Kind] ON [ScrutinySessions] ([HeldOn], [Kind]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_VisitVisitors_VisitId] ON [VisitVisitors] ([VisitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_VisitVisitors_VolunteerId] ON [VisitVisitors] ([VolunteerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE INDEX [IX_Volunteers_CampaignId] ON [Volunteers] ([CampaignId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Volunteers_Reference] ON [Volunteers] ([Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127090248_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127090248_Initial', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127105750_KeptRegisters'
)
BEGIN
    CREATE TABLE [KeptRegisters] (
        [Name] varchar(40) NOT NULL,
        [Since] datetime2(3) NOT NULL,
        CONSTRAINT [PK_KeptRegisters] PRIMARY KEY ([Name])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127105750_KeptRegisters'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127105750_KeptRegisters', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    ALTER TABLE [People] ADD [IsSwitchedOff] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    ALTER TABLE [People] ADD [Roles] nvarchar(200) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE TABLE [Accounts] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [AuthenticatorKey] nvarchar(max) NULL,
        [LastCodeStep] bigint NOT NULL,
        [RecoveryCodes] nvarchar(max) NULL,
        [LockedUntil] datetime2(3) NULL,
        [LinkHash] nvarchar(200) NULL,
        [LinkUntil] datetime2(3) NULL,
        [UserName] nvarchar(200) NULL,
        [NormalizedUserName] nvarchar(200) NULL,
        [PasswordHash] nvarchar(400) NULL,
        [SecurityStamp] nvarchar(200) NULL,
        [ConcurrencyStamp] nvarchar(200) NULL,
        [AccessFailedCount] int NOT NULL,
        CONSTRAINT [PK_Accounts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Accounts_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE TABLE [KeptForms] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [KeptAt] datetime2(3) NOT NULL,
        [Content] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_KeptForms] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_KeptForms_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE TABLE [Sessions] (
        [Id] uniqueidentifier NOT NULL,
        [PersonId] uniqueidentifier NOT NULL,
        [Account] nvarchar(200) NOT NULL,
        [Browser] nvarchar(200) NOT NULL,
        [LastSeenAt] datetime2(3) NOT NULL,
        [VouchedAt] datetime2(3) NOT NULL,
        [DirectorySession] nvarchar(200) NULL,
        [Grant] nvarchar(max) NULL,
        [EndedAt] datetime2(3) NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_Sessions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Sessions_People_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [People] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE TABLE [AccountPasskeys] (
        [CredentialId] varbinary(900) NOT NULL,
        [UserId] uniqueidentifier NOT NULL,
        [Data] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_AccountPasskeys] PRIMARY KEY ([CredentialId]),
        CONSTRAINT [FK_AccountPasskeys_Accounts_UserId] FOREIGN KEY ([UserId]) REFERENCES [Accounts] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE INDEX [IX_AccountPasskeys_UserId] ON [AccountPasskeys] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Accounts_LinkHash] ON [Accounts] ([LinkHash]) WHERE [LinkHash] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Accounts_NormalizedUserName] ON [Accounts] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Accounts_PersonId] ON [Accounts] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE INDEX [IX_KeptForms_KeptAt] ON [KeptForms] ([KeptAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE INDEX [IX_KeptForms_PersonId] ON [KeptForms] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE INDEX [IX_Sessions_DirectorySession] ON [Sessions] ([DirectorySession]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    CREATE INDEX [IX_Sessions_PersonId] ON [Sessions] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110405_SignIn'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127110405_SignIn', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110754_SealedAudit'
)
BEGIN
    CREATE TABLE [Seals] (
        [Number] bigint NOT NULL,
        [Book] varchar(40) NOT NULL,
        [After] bigint NOT NULL,
        [UpTo] bigint NOT NULL,
        [Rows] int NOT NULL,
        [At] datetime2(3) NOT NULL,
        [Hash] varchar(64) NOT NULL,
        CONSTRAINT [PK_Seals] PRIMARY KEY ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110754_SealedAudit'
)
BEGIN
    CREATE INDEX [IX_Seals_Book_Number] ON [Seals] ([Book], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110754_SealedAudit'
)
BEGIN
    EXEC(N'CREATE OR ALTER TRIGGER [History_NoChange] ON [History] INSTEAD OF UPDATE, DELETE AS THROW 50002, ''History is only added to: what stands in it is never changed.'', 1;')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110754_SealedAudit'
)
BEGIN
    EXEC(N'CREATE OR ALTER TRIGGER [Accesses_NoChange] ON [Accesses] INSTEAD OF UPDATE, DELETE AS THROW 50002, ''Accesses is only added to: what stands in it is never changed.'', 1;')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110754_SealedAudit'
)
BEGIN
    EXEC(N'CREATE OR ALTER TRIGGER [Seals_NoChange] ON [Seals] INSTEAD OF UPDATE, DELETE AS THROW 50002, ''Seals is only added to: what stands in it is never changed.'', 1;')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110754_SealedAudit'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127110754_SealedAudit', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Address] nvarchar(500) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Adjustments] nvarchar(1000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [AnswerUntil] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ById] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ByName] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [DrafterId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [DrafterName] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Feedback] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ForceOutcome] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [GivesFeedback] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [HasConflict] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [IsReasonable] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [MoverId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [MoverName] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [PaperCode] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [PaperTitle] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ProposedText] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ProposedTheme] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Reasons] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [RecommendationType] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Stage] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Standing] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [SuspensionReason] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Telephone] nvarchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [WhoId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [WhoName] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    CREATE TABLE [PaperKinds] (
        [Code] varchar(40) NOT NULL,
        [Place] int NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_PaperKinds] PRIMARY KEY ([Code])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127110850_ReviewersDay'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127110850_ReviewersDay', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [AboutSeniorOfficer] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [AnswerBy] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [AnsweredOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [AnyPart] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ApplicantChasedOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ApplicantToldOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [AuthorityIsThisOffice] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [CouldInfringeRights] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [CouldJustifyProceedings] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Missing] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Referred] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ReviewBody] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [SameIncident] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [TreatedAsReferred] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123104_ReviewBody'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127123104_ReviewBody', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    DROP INDEX [IX_ScrutinySessions_HeldOn_Kind] ON [ScrutinySessions];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [ArrivedWeek] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [DelayAuthorisedBy] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [DelayGround] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [DelayMinutes] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [DelayThresholdMinutes] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [MinutesSpent] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [TimeBand] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [VisitorCount] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [Weekday] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [ScrutinySessions] ADD [SessionReference] nvarchar(200) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [ScrutinyDecisions] ADD [SessionReference] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [ScrutinyDecisions] ADD [Viewed] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [ScrutinyCases] ADD [BodyWornVideoAvailable] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [ScrutinyCases] ADD [LearningDoneOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ExtensionReason] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ForwardedElsewhereOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [CustodyVisits] ADD [ToPutRight] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [ComplaintReviews] ADD [ToPutRight] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [ComplaintReviews] ADD [Withdrawal] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [Compilations] ADD [KnownAt] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    ALTER TABLE [Compilations] ADD [SeenUpTo] bigint NOT NULL DEFAULT CAST(0 AS bigint);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ScrutinySessions_HeldOn_Kind_SessionReference] ON [ScrutinySessions] ([HeldOn], [Kind], [SessionReference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    EXEC(N'UPDATE VisitDecisions SET
        ArrivedWeek = (SELECT v.ArrivedWeek FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
        Weekday = (SELECT v.Weekday FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
        TimeBand = (SELECT v.TimeBand FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
        DelayMinutes = (SELECT v.DelayMinutes FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
        DelayThresholdMinutes = (SELECT v.DelayThresholdMinutes FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
        MinutesSpent = (SELECT v.MinutesSpent FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId),
        VisitorCount = (SELECT v.VisitorCount FROM CustodyVisits v WHERE v.Id = VisitDecisions.VisitId)
    WHERE Decision = ''VisitReported'';');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    EXEC(N'UPDATE Compilations SET
        KnownAt = RecordedAt,
        SeenUpTo = (SELECT COALESCE(MAX(h.Sequence), 0) FROM History h WHERE h.RecordedAt <= Compilations.RecordedAt);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    EXEC(N'UPDATE ScrutinyCases SET BodyWornVideoAvailable = Viewed;');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    EXEC(N'UPDATE ScrutinyCases SET Viewed = 0 WHERE Rating IS NULL AND FeedbackSentOn IS NULL AND Learning IS NULL;');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127123610_ToPutRight'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127123610_ToPutRight', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127124500_OwnColumns'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [IsDayAlone] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127124500_OwnColumns'
)
BEGIN
    ALTER TABLE [CustodyVisits] ADD [OwnReference] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127124500_OwnColumns'
)
BEGIN
    ALTER TABLE [ComplaintReviews] ADD [OwnReference] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127124500_OwnColumns'
)
BEGIN
    CREATE TABLE [ColumnMappings] (
        [Id] uniqueidentifier NOT NULL,
        [Name] nvarchar(60) NOT NULL,
        [Register] varchar(40) NOT NULL,
        [Meanings] nvarchar(max) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_ColumnMappings] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127124500_OwnColumns'
)
BEGIN
    CREATE INDEX [IX_CustodyVisits_OwnReference] ON [CustodyVisits] ([OwnReference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127124500_OwnColumns'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_OwnReference] ON [ComplaintReviews] ([OwnReference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127124500_OwnColumns'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ColumnMappings_Name] ON [ColumnMappings] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127124500_OwnColumns'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127124500_OwnColumns', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127142515_DataProtectionKeys'
)
BEGIN
    CREATE TABLE [DataProtectionKeys] (
        [Id] int NOT NULL IDENTITY,
        [FriendlyName] nvarchar(200) NULL,
        [Xml] nvarchar(max) NULL,
        CONSTRAINT [PK_DataProtectionKeys] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127142515_DataProtectionKeys'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127142515_DataProtectionKeys', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [Counts_AcceptedChildren] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [Counts_AcceptedWomen] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [Counts_OfferedChildren] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [Counts_OfferedWomen] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [ScrutinySessions] ADD [MembersAttending] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [ScrutinyDecisions] ADD [Members] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [ScrutinyCases] ADD [ForceRespondedOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [CustodyVisits] ADD [Counts_AcceptedChildren] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [CustodyVisits] ADD [Counts_AcceptedWomen] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [CustodyVisits] ADD [Counts_OfferedChildren] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    ALTER TABLE [CustodyVisits] ADD [Counts_OfferedWomen] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127150524_PanelAndForms'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127150524_PanelAndForms', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127154212_ApplicantUpdates'
)
BEGIN
    ALTER TABLE [ComplaintReviews] ADD [UpdateApplicantBy] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127154212_ApplicantUpdates'
)
BEGIN
    EXEC(N'UPDATE ComplaintReviews SET UpdateApplicantBy = DATEADD(day, 28, COALESCE(AcknowledgedOn, ReceivedOn)) WHERE State NOT IN (''Closed'', ''Invalid'', ''Forwarded'', ''Withdrawn'');');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127154212_ApplicantUpdates'
)
BEGIN
    EXEC(N'UPDATE Volunteers SET VettingDueOn = (SELECT TOP(1) d.DueOn FROM VolunteerDecisions d WHERE d.VolunteerId = Volunteers.Id AND d.Decision = ''VettingCleared'' AND d.SupersededAt IS NULL ORDER BY d.[On] DESC);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127154212_ApplicantUpdates'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_UpdateApplicantBy_Reference] ON [ComplaintReviews] ([UpdateApplicantBy], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127154212_ApplicantUpdates'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127154212_ApplicantUpdates', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Classification] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [DocumentSource] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [DocumentType] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [FileId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [FileName] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [RedactedOf] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Sha256] varchar(64) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    CREATE TABLE [ReviewFiles] (
        [Id] uniqueidentifier NOT NULL,
        [ReviewId] uniqueidentifier NOT NULL,
        [Number] int NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [Bytes] bigint NOT NULL,
        [StoredAt] datetime2(3) NOT NULL,
        [Scan] varchar(40) NOT NULL,
        [ScannedAt] datetime2(3) NULL,
        [Threat] nvarchar(200) NULL,
        [EndedAt] datetime2(3) NULL,
        [DroppedAt] datetime2(3) NULL,
        CONSTRAINT [PK_ReviewFiles] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ReviewFiles_ComplaintReviews_ReviewId] FOREIGN KEY ([ReviewId]) REFERENCES [ComplaintReviews] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    CREATE INDEX [IX_ReviewFiles_EndedAt_DroppedAt] ON [ReviewFiles] ([EndedAt], [DroppedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    CREATE INDEX [IX_ReviewFiles_ReviewId_Number] ON [ReviewFiles] ([ReviewId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    CREATE INDEX [IX_ReviewFiles_Scan_EndedAt] ON [ReviewFiles] ([Scan], [EndedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127181113_ReviewDocuments'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127181113_ReviewDocuments', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127183438_WhatIsNotStated'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [IsArrivedDayAlone] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127183438_WhatIsNotStated'
)
BEGIN
    DECLARE @var nvarchar(max);
    SELECT @var = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ScrutinyCases]') AND [c].[name] = N'BodyWornVideoAvailable');
    IF @var IS NOT NULL EXEC(N'ALTER TABLE [ScrutinyCases] DROP CONSTRAINT ' + @var + ';');
    ALTER TABLE [ScrutinyCases] ALTER COLUMN [BodyWornVideoAvailable] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127183438_WhatIsNotStated'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [OtherBodyNamed] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127183438_WhatIsNotStated'
)
BEGIN
    ALTER TABLE [ChiefConstableComplaints] ADD [OwnReference] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127183438_WhatIsNotStated'
)
BEGIN
    CREATE INDEX [IX_ChiefConstableComplaints_OwnReference] ON [ChiefConstableComplaints] ([OwnReference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127183438_WhatIsNotStated'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127183438_WhatIsNotStated', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127185135_ReviewTexts'
)
BEGIN
    ALTER TABLE [ReviewFiles] ADD [ReadAttempts] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127185135_ReviewTexts'
)
BEGIN
    ALTER TABLE [ReviewFiles] ADD [Text] varchar(40) NOT NULL DEFAULT 'NotReadYet';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127185135_ReviewTexts'
)
BEGIN
    CREATE TABLE [ReviewTexts] (
        [Id] bigint NOT NULL IDENTITY,
        [ReviewId] uniqueidentifier NOT NULL,
        [FileId] uniqueidentifier NULL,
        [Text] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_ReviewTexts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ReviewTexts_ComplaintReviews_ReviewId] FOREIGN KEY ([ReviewId]) REFERENCES [ComplaintReviews] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127185135_ReviewTexts'
)
BEGIN
    CREATE INDEX [IX_ReviewFiles_Text_EndedAt] ON [ReviewFiles] ([Text], [EndedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127185135_ReviewTexts'
)
BEGIN
    CREATE INDEX [IX_ReviewTexts_ReviewId_FileId] ON [ReviewTexts] ([ReviewId], [FileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127185135_ReviewTexts'
)
BEGIN
    INSERT INTO [ReviewTexts] ([ReviewId], [Text])
    SELECT [ReviewId], STRING_AGG(CAST(CONCAT_WS(NCHAR(10), [Summary], [Missing], [Reasons], [Feedback], [ExtensionReason], [ProposedTheme], [ProposedText], [Theme], [Text], [FileName], [Why]) AS nvarchar(max)), NCHAR(10)) FROM [ReviewDecisions]
    WHERE [SupersededAt] IS NULL AND COALESCE([Summary], [Missing], [Reasons], [Feedback], [ExtensionReason], [ProposedTheme], [ProposedText], [Theme], [Text], [FileName], [Why]) IS NOT NULL
    GROUP BY [ReviewId];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127185135_ReviewTexts'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127185135_ReviewTexts', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [IsByPostAlone] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [IsLargePrint] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Language] nvarchar(60) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [RepresentativeAddress] nvarchar(500) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [RepresentativeEmail] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [RepresentativeName] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    CREATE TABLE [LetterTemplates] (
        [Id] uniqueidentifier NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [Number] int NOT NULL,
        [Subject] nvarchar(200) NOT NULL,
        [Text] nvarchar(max) NOT NULL,
        [IsOffices] bit NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_LetterTemplates] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    CREATE TABLE [Letters] (
        [Id] uniqueidentifier NOT NULL,
        [ReviewId] uniqueidentifier NOT NULL,
        [ReviewReference] varchar(40) NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [To] varchar(40) NOT NULL,
        [Route] varchar(40) NOT NULL,
        [State] varchar(40) NOT NULL,
        [TemplateId] uniqueidentifier NOT NULL,
        [Content] nvarchar(max) NOT NULL,
        [Address] nvarchar(200) NULL,
        [Document] varchar(120) NOT NULL,
        [Hash] varchar(64) NOT NULL,
        [WrittenOn] date NOT NULL,
        [WentOn] date NULL,
        [Trouble] nvarchar(500) NULL,
        [ToGoSince] datetime2(3) NOT NULL,
        [HandedOverBy] uniqueidentifier NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_Letters] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Letters_ComplaintReviews_ReviewId] FOREIGN KEY ([ReviewId]) REFERENCES [ComplaintReviews] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_Letters_LetterTemplates_TemplateId] FOREIGN KEY ([TemplateId]) REFERENCES [LetterTemplates] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    CREATE INDEX [IX_Letters_ReviewId_RecordedAt] ON [Letters] ([ReviewId], [RecordedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    CREATE INDEX [IX_Letters_State_RecordedAt] ON [Letters] ([State], [RecordedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    CREATE INDEX [IX_Letters_TemplateId] ON [Letters] ([TemplateId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    CREATE UNIQUE INDEX [IX_LetterTemplates_Kind_Number] ON [LetterTemplates] ([Kind], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127190543_Letters'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127190543_Letters', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192833_VisitExplained'
)
BEGIN
    ALTER TABLE [VisitDecisions] ADD [Explanation] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127192833_VisitExplained'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127192833_VisitExplained', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127215836_ForceAnswers'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Evidence] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127215836_ForceAnswers'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ForceAnswer] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127215836_ForceAnswers'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Times] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127215836_ForceAnswers'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [ToBeDoneBy] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127215836_ForceAnswers'
)
BEGIN
    ALTER TABLE [Recommendations] ADD [ForceRemindedOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127215836_ForceAnswers'
)
BEGIN
    ALTER TABLE [Recommendations] ADD [ToBeDoneBy] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127215836_ForceAnswers'
)
BEGIN
    CREATE INDEX [IX_Recommendations_ImplementedOn_Response_ToBeDoneBy] ON [Recommendations] ([ImplementedOn], [Response], [ToBeDoneBy]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127215836_ForceAnswers'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127215836_ForceAnswers', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223300_ReviewKeys'
)
BEGIN
    CREATE TABLE [ReviewKeys] (
        [ReviewId] uniqueidentifier NOT NULL,
        [Folded] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_ReviewKeys] PRIMARY KEY ([Folded], [ReviewId]),
        CONSTRAINT [FK_ReviewKeys_ComplaintReviews_ReviewId] FOREIGN KEY ([ReviewId]) REFERENCES [ComplaintReviews] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223300_ReviewKeys'
)
BEGIN
    CREATE INDEX [IX_ReviewKeys_ReviewId_Folded] ON [ReviewKeys] ([ReviewId], [Folded]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223300_ReviewKeys'
)
BEGIN
    INSERT INTO [ReviewKeys] ([ReviewId], [Folded]) SELECT [Id], N'' FROM [ComplaintReviews];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223300_ReviewKeys'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127223300_ReviewKeys', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Considered] nvarchar(1000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [LinkKind] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [OtherId] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [OtherReference] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [Restriction] nvarchar(1000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    ALTER TABLE [ReviewDecisions] ADD [RestrictionReviewOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    ALTER TABLE [ComplaintReviews] ADD [RestrictionReviewOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_ApplicantEmail] ON [ComplaintReviews] ([ApplicantEmail]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_ApplicantName] ON [ComplaintReviews] ([ApplicantName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_RestrictionReviewOn_Reference] ON [ComplaintReviews] ([RestrictionReviewOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127223831_LinksAndContact'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127223831_LinksAndContact', N'10.0.15');
END;

COMMIT;
GO

