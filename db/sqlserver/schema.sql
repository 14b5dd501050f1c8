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
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE TABLE [Accesses] (
        [Sequence] bigint NOT NULL IDENTITY,
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
        [DecisionRecordedAt] datetime2(3) NULL,
        [ReferredToIopcOn] date NULL,
        [ClosedOn] date NULL,
        [ClosureRecordedAt] datetime2(3) NULL,
        [Reference] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_ChiefConstableComplaints] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
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
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_Compilations] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
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
        [ComplaintMadeOn] date NULL,
        [OutcomeLetterOn] date NULL,
        [InformationProvidedOn] date NULL,
        [HandlingRoute] varchar(40) NULL,
        [AcknowledgeBy] date NOT NULL,
        [AcknowledgedOn] date NULL,
        [AcknowledgementRecordedAt] datetime2(3) NULL,
        [Validity] varchar(40) NULL,
        [ValidityDecidedOn] date NULL,
        [ValidityRecordedAt] datetime2(3) NULL,
        [InvalidReason] varchar(40) NULL,
        [Extension] varchar(40) NULL,
        [PapersRequestedOn] date NULL,
        [PapersReceivedOn] date NULL,
        [PapersRecordedAt] datetime2(3) NULL,
        [AllocatedTo] nvarchar(200) NULL,
        [CompleteBy] date NOT NULL,
        [DecisionSentOn] date NULL,
        [DecisionRecordedAt] datetime2(3) NULL,
        [Result] varchar(40) NULL,
        [FeedbackGiven] bit NULL,
        [WithdrawnOn] date NULL,
        [WithdrawalRecordedAt] datetime2(3) NULL,
        [Summary] nvarchar(4000) NULL,
        [DaysToComplete] int NULL,
        [DaysSuspended] int NULL,
        [WorkingDaysToComplete] int NULL,
        [Reference] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_ComplaintReviews] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
        CONSTRAINT [PK_CustodySuites] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE TABLE [History] (
        [Sequence] bigint NOT NULL IDENTITY,
        [ActId] uniqueidentifier NOT NULL,
        [Act] nvarchar(60) NOT NULL,
        [By] nvarchar(200) NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [RecordKind] varchar(40) NOT NULL,
        [RecordId] uniqueidentifier NOT NULL,
        [Reference] nvarchar(200) NOT NULL,
        [Reason] nvarchar(4000) NULL,
        [Before] nvarchar(max) NULL,
        [After] nvarchar(max) NULL,
        CONSTRAINT [PK_History] PRIMARY KEY ([Sequence])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE TABLE [ImportRuns] (
        [Id] uniqueidentifier NOT NULL,
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
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE TABLE [JobRuns] (
        [Id] uniqueidentifier NOT NULL,
        [Job] nvarchar(60) NOT NULL,
        [Argument] nvarchar(200) NULL,
        [RequestedBy] nvarchar(200) NOT NULL,
        [RequestedAt] datetime2(3) NOT NULL,
        [DueAt] datetime2(3) NOT NULL,
        [StartedAt] datetime2(3) NULL,
        [EndedAt] datetime2(3) NULL,
        [State] varchar(40) NOT NULL,
        [Attempts] int NOT NULL,
        [Worker] nvarchar(200) NULL,
        [AliveAt] datetime2(3) NULL,
        [Outcome] nvarchar(4000) NULL,
        CONSTRAINT [PK_JobRuns] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE TABLE [ScrutinySessions] (
        [Id] uniqueidentifier NOT NULL,
        [HeldOn] date NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_ScrutinySessions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
        [JoiningRecordedAt] datetime2(3) NULL,
        [AccreditedFrom] date NULL,
        [AccreditedUntil] date NULL,
        [LeftOn] date NULL,
        [LeavingRecordedAt] datetime2(3) NULL,
        [LeavingReason] nvarchar(200) NULL,
        [Reference] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        CONSTRAINT [PK_Volunteers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Volunteers_Campaigns_CampaignId] FOREIGN KEY ([CampaignId]) REFERENCES [Campaigns] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE TABLE [Figures] (
        [Position] int NOT NULL,
        [CompilationId] uniqueidentifier NOT NULL,
        [Code] varchar(120) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
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
        [RecordedAt] datetime2(3) NOT NULL,
        [ResponseRecordedAt] datetime2(3) NULL,
        CONSTRAINT [PK_Recommendations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Recommendations_ComplaintReviews_ReviewId] FOREIGN KEY ([ReviewId]) REFERENCES [ComplaintReviews] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE TABLE [Suspensions] (
        [RowKey] bigint NOT NULL IDENTITY,
        [Number] int NOT NULL,
        [SuspendedOn] date NOT NULL,
        [ResumedOn] date NULL,
        [ReviewId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_Suspensions] PRIMARY KEY ([RowKey]),
        CONSTRAINT [FK_Suspensions_ComplaintReviews_ReviewId] FOREIGN KEY ([ReviewId]) REFERENCES [ComplaintReviews] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
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
        CONSTRAINT [PK_CustodyVisits] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CustodyVisits_CustodySuites_SuiteId] FOREIGN KEY ([SuiteId]) REFERENCES [CustodySuites] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE TABLE [ScrutinyCases] (
        [Id] uniqueidentifier NOT NULL,
        [SessionId] uniqueidentifier NOT NULL,
        [CaseReference] nvarchar(200) NOT NULL,
        [IncidentMonth] date NULL,
        [Viewed] bit NOT NULL,
        [NotViewableReason] nvarchar(200) NULL,
        [Rating] nvarchar(200) NULL,
        [FeedbackSentOn] date NULL,
        [Learning] nvarchar(4000) NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [FeedbackRecordedAt] datetime2(3) NULL,
        CONSTRAINT [PK_ScrutinyCases] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ScrutinyCases_ScrutinySessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [ScrutinySessions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
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
        [RecordedAt] datetime2(3) NOT NULL,
        [ResponseRecordedAt] datetime2(3) NULL,
        [ClosureRecordedAt] datetime2(3) NULL,
        CONSTRAINT [PK_CustodyIssues] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CustodyIssues_CustodyVisits_VisitId] FOREIGN KEY ([VisitId]) REFERENCES [CustodyVisits] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
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
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_Accesses_RecordId_Sequence] ON [Accesses] ([RecordId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_Allegations_ReviewId_Category] ON [Allegations] ([ReviewId], [Category]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Campaigns_Name] ON [Campaigns] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_ChiefConstableComplaints_ReceivedOn] ON [ChiefConstableComplaints] ([ReceivedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ChiefConstableComplaints_Reference] ON [ChiefConstableComplaints] ([Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Compilations_PeriodFrom_PeriodTo_AsAt_Revision] ON [Compilations] ([PeriodFrom], [PeriodTo], [AsAt], [Revision]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_AllocatedTo_ReceivedOn_Reference] ON [ComplaintReviews] ([AllocatedTo], [ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_CompleteBy_Reference] ON [ComplaintReviews] ([CompleteBy], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_DecisionSentOn] ON [ComplaintReviews] ([DecisionSentOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_ForceReference] ON [ComplaintReviews] ([ForceReference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_ReceivedOn_Reference] ON [ComplaintReviews] ([ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ComplaintReviews_Reference] ON [ComplaintReviews] ([Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_State_CompleteBy_Reference] ON [ComplaintReviews] ([State], [CompleteBy], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_State_ReceivedOn_Reference] ON [ComplaintReviews] ([State], [ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CustodyIssues_VisitId_Number] ON [CustodyIssues] ([VisitId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CustodySuites_Code] ON [CustodySuites] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CustodySuites_Name] ON [CustodySuites] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_CustodyVisits_ArrivedAt_Reference] ON [CustodyVisits] ([ArrivedAt], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_CustodyVisits_ArrivedOn] ON [CustodyVisits] ([ArrivedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CustodyVisits_Reference] ON [CustodyVisits] ([Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_CustodyVisits_SuiteId_ArrivedWeek] ON [CustodyVisits] ([SuiteId], [ArrivedWeek]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_Figures_Code] ON [Figures] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_History_RecordId_Sequence] ON [History] ([RecordId], [Sequence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_IdentityChecks_CompilationId] ON [IdentityChecks] ([CompilationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_JobRuns_Job_RequestedAt] ON [JobRuns] ([Job], [RequestedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_JobRuns_State_DueAt] ON [JobRuns] ([State], [DueAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_Recommendations_MadeOn] ON [Recommendations] ([MadeOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_Recommendations_ResponseDueOn_RespondedOn] ON [Recommendations] ([ResponseDueOn], [RespondedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Recommendations_ReviewId_Number] ON [Recommendations] ([ReviewId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ScrutinyCases_SessionId_CaseReference] ON [ScrutinyCases] ([SessionId], [CaseReference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ScrutinySessions_HeldOn_Kind] ON [ScrutinySessions] ([HeldOn], [Kind]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_Suspensions_ReviewId] ON [Suspensions] ([ReviewId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_VisitVisitors_VisitId] ON [VisitVisitors] ([VisitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_VisitVisitors_VolunteerId] ON [VisitVisitors] ([VolunteerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE INDEX [IX_Volunteers_CampaignId] ON [Volunteers] ([CampaignId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Volunteers_Reference] ON [Volunteers] ([Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122204413_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122204413_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC sp_rename N'[ScrutinyCases].[RecordedAt]', N'KnownFrom', 'COLUMN';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC sp_rename N'[Recommendations].[RecordedAt]', N'KnownFrom', 'COLUMN';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC sp_rename N'[CustodyIssues].[RecordedAt]', N'KnownFrom', 'COLUMN';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [Volunteers] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [VisitVisitors] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [Suspensions] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [ScrutinySessions] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [CustodyVisits] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [CustodySuites] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [ComplaintReviews] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [ComplaintReviews] ADD [OriginallyReceivedElsewhereOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [ChiefConstableComplaints] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [Campaigns] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    ALTER TABLE [Allegations] ADD [KnownFrom] datetime2(3) NOT NULL DEFAULT '0001-01-01T00:00:00.000';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerAllegations] (
        [RowKey] bigint NOT NULL IDENTITY,
        [Category] varchar(20) NOT NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [Number] int NOT NULL,
        [ReviewId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_FormerAllegations] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerCampaigns] (
        [RowKey] bigint NOT NULL IDENTITY,
        [Code] nvarchar(200) NOT NULL,
        [Id] uniqueidentifier NOT NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_FormerCampaigns] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerChiefConstableComplaints] (
        [RowKey] bigint NOT NULL IDENTITY,
        [AboutOwnConduct] bit NULL,
        [AcknowledgedOn] date NULL,
        [ClosedOn] date NULL,
        [DecidedOn] date NULL,
        [Decision] varchar(40) NULL,
        [Id] uniqueidentifier NOT NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [ReceivedAt] datetime2(3) NOT NULL,
        [ReceivedOn] date NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [Reference] varchar(40) NOT NULL,
        [ReferredToIopcOn] date NULL,
        [Triggers] nvarchar(200) NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_FormerChiefConstableComplaints] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerComplaintReviews] (
        [RowKey] bigint NOT NULL IDENTITY,
        [AcknowledgeBy] date NOT NULL,
        [AcknowledgedOn] date NULL,
        [AllocatedTo] nvarchar(200) NULL,
        [ApplicantEmail] nvarchar(200) NULL,
        [ApplicantName] nvarchar(200) NOT NULL,
        [Channel] varchar(40) NOT NULL,
        [ComplaintMadeOn] date NULL,
        [CompleteBy] date NOT NULL,
        [DaysSuspended] int NULL,
        [DaysToComplete] int NULL,
        [DecisionSentOn] date NULL,
        [Extension] varchar(40) NULL,
        [FeedbackGiven] bit NULL,
        [ForceReference] nvarchar(200) NULL,
        [HandlingRoute] varchar(40) NULL,
        [Id] uniqueidentifier NOT NULL,
        [InformationProvidedOn] date NULL,
        [InvalidReason] varchar(40) NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [OriginallyReceivedElsewhereOn] date NULL,
        [OutcomeLetterOn] date NULL,
        [PapersReceivedOn] date NULL,
        [PapersRequestedOn] date NULL,
        [ReceivedAt] datetime2(3) NOT NULL,
        [ReceivedOn] date NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [Reference] varchar(40) NOT NULL,
        [Result] varchar(40) NULL,
        [RuleSetVersion] nvarchar(60) NOT NULL,
        [State] varchar(40) NOT NULL,
        [Summary] nvarchar(4000) NULL,
        [Validity] varchar(40) NULL,
        [ValidityDecidedOn] date NULL,
        [Version] int NOT NULL,
        [WithdrawnOn] date NULL,
        [WorkingDaysToComplete] int NULL,
        CONSTRAINT [PK_FormerComplaintReviews] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerCustodyIssues] (
        [RowKey] bigint NOT NULL IDENTITY,
        [Category] varchar(40) NOT NULL,
        [ClosedOn] date NULL,
        [Description] nvarchar(4000) NOT NULL,
        [ForceRespondedOn] date NULL,
        [Id] uniqueidentifier NOT NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [Number] int NOT NULL,
        [RaisedBy] varchar(40) NOT NULL,
        [ResolvedAtVisit] bit NOT NULL,
        [ResponseDueOn] date NULL,
        [SentToForceOn] date NULL,
        [Severity] varchar(40) NOT NULL,
        [VisitId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_FormerCustodyIssues] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerCustodySuites] (
        [RowKey] bigint NOT NULL IDENTITY,
        [ClosedOn] date NULL,
        [Code] nvarchar(200) NOT NULL,
        [Id] uniqueidentifier NOT NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [OpenedOn] date NOT NULL,
        [Panel] nvarchar(200) NOT NULL,
        [PlannedVisitsPerWeek] int NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_FormerCustodySuites] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerCustodyVisits] (
        [RowKey] bigint NOT NULL IDENTITY,
        [AdmittedAt] datetime2(3) NULL,
        [ArrivedAt] datetime2(3) NOT NULL,
        [ArrivedOn] date NOT NULL,
        [ArrivedWeek] date NOT NULL,
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
        [DelayExplanation] nvarchar(4000) NULL,
        [DelayMinutes] int NULL,
        [DelayReason] nvarchar(200) NULL,
        [DelayThresholdMinutes] int NOT NULL,
        [DepartedAt] datetime2(3) NULL,
        [Id] uniqueidentifier NOT NULL,
        [IsCounted] bit NOT NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [MinutesSpent] int NULL,
        [Mode] varchar(40) NOT NULL,
        [NotAvailable] int NOT NULL,
        [Outcome] varchar(40) NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [Reference] varchar(40) NOT NULL,
        [ReportStatus] varchar(40) NOT NULL,
        [Residual] int NOT NULL,
        [SuiteId] uniqueidentifier NOT NULL,
        [TimeBand] varchar(40) NOT NULL,
        [Version] int NOT NULL,
        [VisitorCount] int NOT NULL,
        [Weekday] varchar(40) NOT NULL,
        CONSTRAINT [PK_FormerCustodyVisits] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerRecommendations] (
        [RowKey] bigint NOT NULL IDENTITY,
        [Id] uniqueidentifier NOT NULL,
        [ImplementedOn] date NULL,
        [Kind] varchar(40) NOT NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [MadeOn] date NOT NULL,
        [Number] int NOT NULL,
        [RespondedOn] date NULL,
        [Response] varchar(40) NULL,
        [ResponseDueOn] date NULL,
        [ReviewId] uniqueidentifier NOT NULL,
        [Text] nvarchar(4000) NOT NULL,
        [Theme] nvarchar(200) NOT NULL,
        CONSTRAINT [PK_FormerRecommendations] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerScrutinyCases] (
        [RowKey] bigint NOT NULL IDENTITY,
        [CaseReference] nvarchar(200) NOT NULL,
        [FeedbackSentOn] date NULL,
        [Id] uniqueidentifier NOT NULL,
        [IncidentMonth] date NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [Learning] nvarchar(4000) NULL,
        [NotViewableReason] nvarchar(200) NULL,
        [Rating] nvarchar(200) NULL,
        [SessionId] uniqueidentifier NOT NULL,
        [Viewed] bit NOT NULL,
        CONSTRAINT [PK_FormerScrutinyCases] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerScrutinySessions] (
        [RowKey] bigint NOT NULL IDENTITY,
        [HeldOn] date NOT NULL,
        [Id] uniqueidentifier NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_FormerScrutinySessions] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerSuspensions] (
        [RowKey] bigint NOT NULL IDENTITY,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [Number] int NOT NULL,
        [ResumedOn] date NULL,
        [ReviewId] uniqueidentifier NOT NULL,
        [SuspendedOn] date NOT NULL,
        CONSTRAINT [PK_FormerSuspensions] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerVisitVisitors] (
        [RowKey] bigint NOT NULL IDENTITY,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [Position] int NOT NULL,
        [VisitId] uniqueidentifier NOT NULL,
        [VolunteerId] uniqueidentifier NOT NULL,
        CONSTRAINT [PK_FormerVisitVisitors] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE TABLE [FormerVolunteers] (
        [RowKey] bigint NOT NULL IDENTITY,
        [AccreditedFrom] date NULL,
        [AccreditedUntil] date NULL,
        [AppliedOn] date NULL,
        [CampaignId] uniqueidentifier NULL,
        [Id] uniqueidentifier NOT NULL,
        [InterviewedOn] date NULL,
        [JoinedOn] date NULL,
        [KnownFrom] datetime2(3) NOT NULL,
        [KnownUntil] datetime2(3) NOT NULL,
        [LeavingReason] nvarchar(200) NULL,
        [LeftOn] date NULL,
        [Name] nvarchar(200) NOT NULL,
        [OfferedOn] date NULL,
        [Panel] nvarchar(200) NOT NULL,
        [RecordedAt] datetime2(3) NOT NULL,
        [Reference] varchar(40) NOT NULL,
        [TrainedOn] date NULL,
        [Version] int NOT NULL,
        [VettingClearedOn] date NULL,
        [VettingDueOn] date NULL,
        CONSTRAINT [PK_FormerVolunteers] PRIMARY KEY ([RowKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerAllegations_ReviewId] ON [FormerAllegations] ([ReviewId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerCampaigns_Id] ON [FormerCampaigns] ([Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerChiefConstableComplaints_Id] ON [FormerChiefConstableComplaints] ([Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerComplaintReviews_Id] ON [FormerComplaintReviews] ([Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerCustodyIssues_VisitId] ON [FormerCustodyIssues] ([VisitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerCustodySuites_Id] ON [FormerCustodySuites] ([Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerCustodyVisits_Id] ON [FormerCustodyVisits] ([Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerRecommendations_ReviewId] ON [FormerRecommendations] ([ReviewId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerScrutinyCases_SessionId] ON [FormerScrutinyCases] ([SessionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerScrutinySessions_Id] ON [FormerScrutinySessions] ([Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerSuspensions_ReviewId] ON [FormerSuspensions] ([ReviewId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerVisitVisitors_VisitId] ON [FormerVisitVisitors] ([VisitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    CREATE INDEX [IX_FormerVolunteers_Id] ON [FormerVolunteers] ([Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE Campaigns SET KnownFrom = COALESCE((SELECT MAX(h.RecordedAt) FROM History h WHERE h.RecordId = Campaigns.Id), RecordedAt);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE ChiefConstableComplaints SET KnownFrom = COALESCE((SELECT MAX(h.RecordedAt) FROM History h WHERE h.RecordId = ChiefConstableComplaints.Id), RecordedAt);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE ComplaintReviews SET KnownFrom = COALESCE((SELECT MAX(h.RecordedAt) FROM History h WHERE h.RecordId = ComplaintReviews.Id), RecordedAt);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE CustodySuites SET KnownFrom = COALESCE((SELECT MAX(h.RecordedAt) FROM History h WHERE h.RecordId = CustodySuites.Id), RecordedAt);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE CustodyVisits SET KnownFrom = COALESCE((SELECT MAX(h.RecordedAt) FROM History h WHERE h.RecordId = CustodyVisits.Id), RecordedAt);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE ScrutinySessions SET KnownFrom = COALESCE((SELECT MAX(h.RecordedAt) FROM History h WHERE h.RecordId = ScrutinySessions.Id), RecordedAt);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE Volunteers SET KnownFrom = COALESCE((SELECT MAX(h.RecordedAt) FROM History h WHERE h.RecordId = Volunteers.Id), RecordedAt);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE Allegations SET KnownFrom = (SELECT r.KnownFrom FROM ComplaintReviews r WHERE r.Id = Allegations.ReviewId);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE Suspensions SET KnownFrom = (SELECT r.KnownFrom FROM ComplaintReviews r WHERE r.Id = Suspensions.ReviewId);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE Recommendations SET KnownFrom = (SELECT r.KnownFrom FROM ComplaintReviews r WHERE r.Id = Recommendations.ReviewId);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE VisitVisitors SET KnownFrom = (SELECT r.KnownFrom FROM CustodyVisits r WHERE r.Id = VisitVisitors.VisitId);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE CustodyIssues SET KnownFrom = (SELECT r.KnownFrom FROM CustodyVisits r WHERE r.Id = CustodyIssues.VisitId);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE ScrutinyCases SET KnownFrom = (SELECT r.KnownFrom FROM ScrutinySessions r WHERE r.Id = ScrutinyCases.SessionId);');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE BankHolidays SET KnownFrom = ''2022-09-10'' WHERE Date = ''2022-09-19'';');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    EXEC(N'UPDATE BankHolidays SET KnownFrom = ''2022-11-06'' WHERE Date = ''2023-05-08'';');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var nvarchar(max);
    SELECT @var = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[Volunteers]') AND [c].[name] = N'JoiningRecordedAt');
    IF @var IS NOT NULL EXEC(N'ALTER TABLE [Volunteers] DROP CONSTRAINT ' + @var + ';');
    ALTER TABLE [Volunteers] DROP COLUMN [JoiningRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var1 nvarchar(max);
    SELECT @var1 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[Volunteers]') AND [c].[name] = N'LeavingRecordedAt');
    IF @var1 IS NOT NULL EXEC(N'ALTER TABLE [Volunteers] DROP CONSTRAINT ' + @var1 + ';');
    ALTER TABLE [Volunteers] DROP COLUMN [LeavingRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var2 nvarchar(max);
    SELECT @var2 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ScrutinyCases]') AND [c].[name] = N'FeedbackRecordedAt');
    IF @var2 IS NOT NULL EXEC(N'ALTER TABLE [ScrutinyCases] DROP CONSTRAINT ' + @var2 + ';');
    ALTER TABLE [ScrutinyCases] DROP COLUMN [FeedbackRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var3 nvarchar(max);
    SELECT @var3 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[Recommendations]') AND [c].[name] = N'ResponseRecordedAt');
    IF @var3 IS NOT NULL EXEC(N'ALTER TABLE [Recommendations] DROP CONSTRAINT ' + @var3 + ';');
    ALTER TABLE [Recommendations] DROP COLUMN [ResponseRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var4 nvarchar(max);
    SELECT @var4 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[CustodyIssues]') AND [c].[name] = N'ClosureRecordedAt');
    IF @var4 IS NOT NULL EXEC(N'ALTER TABLE [CustodyIssues] DROP CONSTRAINT ' + @var4 + ';');
    ALTER TABLE [CustodyIssues] DROP COLUMN [ClosureRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var5 nvarchar(max);
    SELECT @var5 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[CustodyIssues]') AND [c].[name] = N'ResponseRecordedAt');
    IF @var5 IS NOT NULL EXEC(N'ALTER TABLE [CustodyIssues] DROP CONSTRAINT ' + @var5 + ';');
    ALTER TABLE [CustodyIssues] DROP COLUMN [ResponseRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var6 nvarchar(max);
    SELECT @var6 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ComplaintReviews]') AND [c].[name] = N'AcknowledgementRecordedAt');
    IF @var6 IS NOT NULL EXEC(N'ALTER TABLE [ComplaintReviews] DROP CONSTRAINT ' + @var6 + ';');
    ALTER TABLE [ComplaintReviews] DROP COLUMN [AcknowledgementRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var7 nvarchar(max);
    SELECT @var7 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ComplaintReviews]') AND [c].[name] = N'DecisionRecordedAt');
    IF @var7 IS NOT NULL EXEC(N'ALTER TABLE [ComplaintReviews] DROP CONSTRAINT ' + @var7 + ';');
    ALTER TABLE [ComplaintReviews] DROP COLUMN [DecisionRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var8 nvarchar(max);
    SELECT @var8 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ComplaintReviews]') AND [c].[name] = N'PapersRecordedAt');
    IF @var8 IS NOT NULL EXEC(N'ALTER TABLE [ComplaintReviews] DROP CONSTRAINT ' + @var8 + ';');
    ALTER TABLE [ComplaintReviews] DROP COLUMN [PapersRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var9 nvarchar(max);
    SELECT @var9 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ComplaintReviews]') AND [c].[name] = N'ValidityRecordedAt');
    IF @var9 IS NOT NULL EXEC(N'ALTER TABLE [ComplaintReviews] DROP CONSTRAINT ' + @var9 + ';');
    ALTER TABLE [ComplaintReviews] DROP COLUMN [ValidityRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var10 nvarchar(max);
    SELECT @var10 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ComplaintReviews]') AND [c].[name] = N'WithdrawalRecordedAt');
    IF @var10 IS NOT NULL EXEC(N'ALTER TABLE [ComplaintReviews] DROP CONSTRAINT ' + @var10 + ';');
    ALTER TABLE [ComplaintReviews] DROP COLUMN [WithdrawalRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var11 nvarchar(max);
    SELECT @var11 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ChiefConstableComplaints]') AND [c].[name] = N'ClosureRecordedAt');
    IF @var11 IS NOT NULL EXEC(N'ALTER TABLE [ChiefConstableComplaints] DROP CONSTRAINT ' + @var11 + ';');
    ALTER TABLE [ChiefConstableComplaints] DROP COLUMN [ClosureRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    DECLARE @var12 nvarchar(max);
    SELECT @var12 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ChiefConstableComplaints]') AND [c].[name] = N'DecisionRecordedAt');
    IF @var12 IS NOT NULL EXEC(N'ALTER TABLE [ChiefConstableComplaints] DROP CONSTRAINT ' + @var12 + ';');
    ALTER TABLE [ChiefConstableComplaints] DROP COLUMN [DecisionRecordedAt];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122221030_EveryFactDatedTwice'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122221030_EveryFactDatedTwice', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122224019_ListByRouteAndChannel'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_Channel_ReceivedOn_Reference] ON [ComplaintReviews] ([Channel], [ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122224019_ListByRouteAndChannel'
)
BEGIN
    CREATE INDEX [IX_ComplaintReviews_HandlingRoute_ReceivedOn_Reference] ON [ComplaintReviews] ([HandlingRoute], [ReceivedOn], [Reference]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122224019_ListByRouteAndChannel'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122224019_ListByRouteAndChannel', N'10.0.14');
END;

COMMIT;
GO

