-- A database of the first release: taken in twice by its own command line (the second time with corrections, as in the registers
-- beside this file) and compiled; what only pages and jobs wrote (reads, runs, complaints about the Chief Constable) added by hand.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
INSERT INTO __EFMigrationsHistory VALUES('20261122204409_Initial','10.0.14');
INSERT INTO __EFMigrationsHistory VALUES('20261122221011_EveryFactDatedTwice','10.0.14');
INSERT INTO __EFMigrationsHistory VALUES('20261122224008_ListByRouteAndChannel','10.0.14');
CREATE TABLE IF NOT EXISTS "Accesses" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_Accesses" PRIMARY KEY AUTOINCREMENT,
    "By" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "RecordKind" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Reference" TEXT NOT NULL
);
INSERT INTO Accesses VALUES(1,'Robin Reviewer','2026-11-27 09:13:01.25','ComplaintReview','01A21C54-619F-7B4C-9DEF-86C16753E01D','REV/2021-22/0002');
INSERT INTO Accesses VALUES(2,'Robin Reviewer','2026-11-27 09:13:01.25','ComplaintReview','01A21C54-633D-7818-AB6C-3F6BB0D6BE34','REV/2021-22/0004');
INSERT INTO Accesses VALUES(3,'Somebody Else','2026-11-27 09:13:02','CustodyVisit','01A21C54-6A20-7EED-9510-3C323114DCF8','ICV/2022-23/0003');
CREATE TABLE IF NOT EXISTS "AllegationCategories" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_AllegationCategories" PRIMARY KEY,
    "Category" TEXT NOT NULL,
    "CategoryName" TEXT NOT NULL,
    "Name" TEXT NULL
);
INSERT INTO AllegationCategories VALUES('A1','A','Delivery of duties and service','Police action following contact');
INSERT INTO AllegationCategories VALUES('A2','A','Delivery of duties and service','Decisions');
INSERT INTO AllegationCategories VALUES('A3','A','Delivery of duties and service','Information');
INSERT INTO AllegationCategories VALUES('A4','A','Delivery of duties and service','General level of service');
INSERT INTO AllegationCategories VALUES('B1','B','Police powers, policies and procedures','Stops, and stop and search');
INSERT INTO AllegationCategories VALUES('B2','B','Police powers, policies and procedures','Searches of premises and seizure of property');
INSERT INTO AllegationCategories VALUES('B3','B','Police powers, policies and procedures','Power to arrest and detain');
INSERT INTO AllegationCategories VALUES('B4','B','Police powers, policies and procedures','Use of force');
INSERT INTO AllegationCategories VALUES('B5','B','Police powers, policies and procedures','Detention in police custody');
INSERT INTO AllegationCategories VALUES('B6','B','Police powers, policies and procedures','Bail, identification and interview procedures');
INSERT INTO AllegationCategories VALUES('B7','B','Police powers, policies and procedures','Evidential procedures');
INSERT INTO AllegationCategories VALUES('B8','B','Police powers, policies and procedures','Out of court disposals');
INSERT INTO AllegationCategories VALUES('B9','B','Police powers, policies and procedures','Other policies and procedures');
INSERT INTO AllegationCategories VALUES('C','C','Handling of or damage to property or premises',NULL);
INSERT INTO AllegationCategories VALUES('D1','D','Access and/or disclosure of information','Use of police systems');
INSERT INTO AllegationCategories VALUES('D2','D','Access and/or disclosure of information','Disclosure of information');
INSERT INTO AllegationCategories VALUES('D3','D','Access and/or disclosure of information','Handling of information');
INSERT INTO AllegationCategories VALUES('D4','D','Access and/or disclosure of information','Accessing and handling of information from other sources');
INSERT INTO AllegationCategories VALUES('E','E','Use of police vehicles',NULL);
INSERT INTO AllegationCategories VALUES('F1','F','Discriminatory behaviour','Age');
INSERT INTO AllegationCategories VALUES('F10','F','Discriminatory behaviour','Other');
INSERT INTO AllegationCategories VALUES('F2','F','Discriminatory behaviour','Disability');
INSERT INTO AllegationCategories VALUES('F3','F','Discriminatory behaviour','Gender reassignment');
INSERT INTO AllegationCategories VALUES('F4','F','Discriminatory behaviour','Marriage and civil partnership');
INSERT INTO AllegationCategories VALUES('F5','F','Discriminatory behaviour','Pregnancy and maternity');
INSERT INTO AllegationCategories VALUES('F6','F','Discriminatory behaviour','Race');
INSERT INTO AllegationCategories VALUES('F7','F','Discriminatory behaviour','Religion or belief');
INSERT INTO AllegationCategories VALUES('F8','F','Discriminatory behaviour','Sex');
INSERT INTO AllegationCategories VALUES('F9','F','Discriminatory behaviour','Sexual orientation');
INSERT INTO AllegationCategories VALUES('G','G','Abuse of position or corruption',NULL);
INSERT INTO AllegationCategories VALUES('H1','H','Individual behaviours','Impolite language or tone');
INSERT INTO AllegationCategories VALUES('H2','H','Individual behaviours','Impolite and intolerant actions');
INSERT INTO AllegationCategories VALUES('H3','H','Individual behaviours','Unprofessional attitude and disrespect');
INSERT INTO AllegationCategories VALUES('H4','H','Individual behaviours','Lack of fairness and impartiality');
INSERT INTO AllegationCategories VALUES('H5','H','Individual behaviours','Overbearing or harassing behaviours');
INSERT INTO AllegationCategories VALUES('J','J','Sexual conduct',NULL);
INSERT INTO AllegationCategories VALUES('K','K','Discreditable conduct',NULL);
INSERT INTO AllegationCategories VALUES('L','L','Other',NULL);
CREATE TABLE IF NOT EXISTS "BankHolidays" (
    "Date" TEXT NOT NULL CONSTRAINT "PK_BankHolidays" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "KnownFrom" TEXT NULL
);
INSERT INTO BankHolidays VALUES('2020-01-01','New Year''s Day',NULL);
INSERT INTO BankHolidays VALUES('2020-04-10','Good Friday',NULL);
INSERT INTO BankHolidays VALUES('2020-04-13','Easter Monday',NULL);
INSERT INTO BankHolidays VALUES('2020-05-08','Early May bank holiday (VE day, moved from 4 May)',NULL);
INSERT INTO BankHolidays VALUES('2020-05-25','Spring bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2020-08-31','Summer bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2020-12-25','Christmas Day',NULL);
INSERT INTO BankHolidays VALUES('2020-12-28','Boxing Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2021-01-01','New Year''s Day',NULL);
INSERT INTO BankHolidays VALUES('2021-04-02','Good Friday',NULL);
INSERT INTO BankHolidays VALUES('2021-04-05','Easter Monday',NULL);
INSERT INTO BankHolidays VALUES('2021-05-03','Early May bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2021-05-31','Spring bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2021-08-30','Summer bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2021-12-27','Christmas Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2021-12-28','Boxing Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2022-01-03','New Year''s Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2022-04-15','Good Friday',NULL);
INSERT INTO BankHolidays VALUES('2022-04-18','Easter Monday',NULL);
INSERT INTO BankHolidays VALUES('2022-05-02','Early May bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2022-06-02','Spring bank holiday (moved from 30 May)',NULL);
INSERT INTO BankHolidays VALUES('2022-06-03','Platinum Jubilee bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2022-08-29','Summer bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2022-09-19','Bank holiday for the State Funeral of Queen Elizabeth II','2022-09-10');
INSERT INTO BankHolidays VALUES('2022-12-26','Boxing Day',NULL);
INSERT INTO BankHolidays VALUES('2022-12-27','Christmas Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2023-01-02','New Year''s Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2023-04-07','Good Friday',NULL);
INSERT INTO BankHolidays VALUES('2023-04-10','Easter Monday',NULL);
INSERT INTO BankHolidays VALUES('2023-05-01','Early May bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2023-05-08','Bank holiday for the coronation of King Charles III','2022-11-06');
INSERT INTO BankHolidays VALUES('2023-05-29','Spring bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2023-08-28','Summer bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2023-12-25','Christmas Day',NULL);
INSERT INTO BankHolidays VALUES('2023-12-26','Boxing Day',NULL);
INSERT INTO BankHolidays VALUES('2024-01-01','New Year''s Day',NULL);
INSERT INTO BankHolidays VALUES('2024-03-29','Good Friday',NULL);
INSERT INTO BankHolidays VALUES('2024-04-01','Easter Monday',NULL);
INSERT INTO BankHolidays VALUES('2024-05-06','Early May bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2024-05-27','Spring bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2024-08-26','Summer bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2024-12-25','Christmas Day',NULL);
INSERT INTO BankHolidays VALUES('2024-12-26','Boxing Day',NULL);
INSERT INTO BankHolidays VALUES('2025-01-01','New Year''s Day',NULL);
INSERT INTO BankHolidays VALUES('2025-04-18','Good Friday',NULL);
INSERT INTO BankHolidays VALUES('2025-04-21','Easter Monday',NULL);
INSERT INTO BankHolidays VALUES('2025-05-05','Early May bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2025-05-26','Spring bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2025-08-25','Summer bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2025-12-25','Christmas Day',NULL);
INSERT INTO BankHolidays VALUES('2025-12-26','Boxing Day',NULL);
INSERT INTO BankHolidays VALUES('2026-01-01','New Year''s Day',NULL);
INSERT INTO BankHolidays VALUES('2026-04-03','Good Friday',NULL);
INSERT INTO BankHolidays VALUES('2026-04-06','Easter Monday',NULL);
INSERT INTO BankHolidays VALUES('2026-05-04','Early May bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2026-05-25','Spring bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2026-08-31','Summer bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2026-12-25','Christmas Day',NULL);
INSERT INTO BankHolidays VALUES('2026-12-28','Boxing Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2027-01-01','New Year''s Day',NULL);
INSERT INTO BankHolidays VALUES('2027-03-26','Good Friday',NULL);
INSERT INTO BankHolidays VALUES('2027-03-29','Easter Monday',NULL);
INSERT INTO BankHolidays VALUES('2027-05-03','Early May bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2027-05-31','Spring bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2027-08-30','Summer bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2027-12-27','Christmas Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2027-12-28','Boxing Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2028-01-03','New Year''s Day (substitute day)',NULL);
INSERT INTO BankHolidays VALUES('2028-04-14','Good Friday',NULL);
INSERT INTO BankHolidays VALUES('2028-04-17','Easter Monday',NULL);
INSERT INTO BankHolidays VALUES('2028-05-01','Early May bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2028-05-29','Spring bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2028-08-28','Summer bank holiday',NULL);
INSERT INTO BankHolidays VALUES('2028-12-25','Christmas Day',NULL);
INSERT INTO BankHolidays VALUES('2028-12-26','Boxing Day',NULL);
CREATE TABLE IF NOT EXISTS "Campaigns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Campaigns" PRIMARY KEY,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Code" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "RecordedAt" TEXT NOT NULL
, "KnownFrom" TEXT NOT NULL DEFAULT '0001-01-01 00:00:00');
INSERT INTO Campaigns VALUES('01A21C54-5EB9-70C2-B012-A3EE62782CF0','Recruitment 2022-23','recruitment_2022_23',0,'2026-11-27 09:27:00.517','2026-11-27 09:27:01.286');
CREATE TABLE IF NOT EXISTS "Compilations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Compilations" PRIMARY KEY,
    "PeriodFrom" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "AsAt" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    "RequestedBy" TEXT NOT NULL,
    "DurationMilliseconds" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "RecordedAt" TEXT NOT NULL
);
INSERT INTO Compilations VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159','2022-04-01','2023-03-31','2023-06-30',1,'system: compile on the command line',1184,0,'2026-11-27 09:27:16.581');
CREATE TABLE IF NOT EXISTS "CountedRecords" (
    "CompilationId" TEXT NOT NULL,
    "Sheet" INTEGER NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Sets" INTEGER NOT NULL,
    CONSTRAINT "PK_CountedRecords" PRIMARY KEY ("CompilationId", "Sheet", "RecordId")
);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-6341-7F13-A404-F54A88E3E52E',6815747);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-6353-7924-AB8A-F4C55F58CC1F',13);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-6356-7BB7-8AAB-A9748F6F5048',21);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-6356-734E-9C8F-F5303273AA9A',133);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-6357-7265-BFD3-3433B8295388',1572867);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-6358-73D8-9E1C-E8A21CDD398B',1572867);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-6358-74AD-8DBA-454089D8535D',8388609);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-6359-7B85-B6BB-62FC7365D4D6',262147);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-635C-7792-ADF3-23E5EAE2AA9E',8388611);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-635C-7382-B2AE-8A50A76292B2',2053);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-635C-71DB-8313-97B914E63D4F',6815747);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-635D-7E09-A04B-06E8D03B8BD9',69);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',10,'01A21C54-6357-7877-9A87-B329505BC145',8388611);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-633D-7818-AB6C-3F6BB0D6BE34',393392);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-6341-7F13-A404-F54A88E3E52E',34387);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-6353-7924-AB8A-F4C55F58CC1F',3589);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-6356-734E-9C8F-F5303273AA9A',1541);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-6356-7BB7-8AAB-A9748F6F5048',1541);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-6357-7265-BFD3-3433B8295388',98867);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-6357-7877-9A87-B329505BC145',257);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-6358-73D8-9E1C-E8A21CDD398B',394803);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-6358-74AD-8DBA-454089D8535D',769);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-6359-7B85-B6BB-62FC7365D4D6',1547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-635C-71DB-8313-97B914E63D4F',34387);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-635C-7382-B2AE-8A50A76292B2',1541);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-635C-7792-ADF3-23E5EAE2AA9E',1795);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',20,'01A21C54-635D-7E09-A04B-06E8D03B8BD9',1541);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',30,'01A21C54-633D-7818-AB6C-3F6BB0D6BE34',262144);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',30,'01A21C54-6341-7F13-A404-F54A88E3E52E',9663938560);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',30,'01A21C54-6357-7265-BFD3-3433B8295388',4104);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',30,'01A21C54-6358-73D8-9E1C-E8A21CDD398B',8589934848);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',30,'01A21C54-635C-71DB-8313-97B914E63D4F',40962);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',40,'01A21C54-633D-7818-AB6C-3F6BB0D6BE34',262144);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',40,'01A21C54-6357-7265-BFD3-3433B8295388',4104);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',40,'01A21C54-6358-73D8-9E1C-E8A21CDD398B',8589934848);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',50,'01A21C54-67D1-71A4-B351-1E5B50D9E811',55);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',50,'01A21C54-67D2-704F-BB5E-570BE5F0C638',157);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',50,'01A21C54-67D2-7613-962F-FD379BCA8139',351);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',50,'01A21C54-67D2-76A8-8376-4D1DE736BCC9',157);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',50,'01A21C54-67D2-7876-9334-C859D4EA56C6',1024);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',50,'01A21C54-67D2-7A0C-B6CD-1DF1BC2D3F3E',63);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',50,'01A21C54-67D2-7D04-97C1-6C8E40F54E05',159);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',60,'01A21C46-A000-7000-8000-000000000001',183);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',60,'01A21C46-A000-7000-8000-000000000002',129);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',70,'01A21C54-6A20-7EED-9510-3C323114DCF8',171);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',70,'01A21C54-6B78-7F60-81AD-DC062C8C9731',243);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',70,'01A21C54-6B7F-7C98-BA49-4DF67FEF46AC',171);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',70,'01A21C54-6B7F-7EC1-A2FF-AED9B253CCB7',171);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',70,'01A21C54-6B80-70C2-B35E-E46AD0D85AF4',5);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',70,'01A21C54-6B80-76AB-BDD6-78B98228CDAB',5);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',80,'01A21C54-6A20-7EED-9510-3C323114DCF8',8912907);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',80,'01A21C54-6B78-7F60-81AD-DC062C8C9731',4325387);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',80,'01A21C54-6B7F-7C98-BA49-4DF67FEF46AC',4458499);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',80,'01A21C54-6B7F-7EC1-A2FF-AED9B253CCB7',5242893);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',90,'01A21C54-6C81-7B30-B2F0-9E7BC3B8BB2F',67);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',90,'01A21C54-6C82-70A9-905F-345FC1A43615',281);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',90,'01A21C54-6C82-710E-89BB-7513E2525E19',261);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',90,'01A21C54-6C82-736B-B86D-93C0CA34703B',131);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',90,'01A21C54-6C82-7B32-9216-025688849B53',57);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',90,'01A21C54-6C82-7D68-9F8D-8FA91F701918',131);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5E1D-7306-BE82-65EBEA1B9AE9',17);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5EB1-71E8-85C5-430066E29E8D',33);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5EB1-7974-A70C-65B5143E79CD',225);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5EB3-7B17-999A-716E89892C4E',225);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5EB3-7B9D-B8DB-E02423565F75',225);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5EB4-70F6-88EC-F6E9FBC216C6',33);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5EB4-7449-B7A8-00C7C16F54D0',33);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5EB4-785E-954D-591E54CABAC3',33);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5EB4-7FF0-AE00-FDA5E08FE3D9',33);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5EBA-7A6E-94E8-D6187605AA53',30);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',100,'01A21C54-5F23-721F-BD1D-A0A32365E821',46);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',110,'01A21C54-6F0B-7AF3-A11E-32082BECE414',3);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',110,'01A21C54-6F4F-71E6-B4B6-2EF4D09A64D9',5);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',110,'01A21C54-6F52-701D-8BEA-B033A5717B62',3);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F0D-7CD5-AB7A-1B00BDC677F1',13);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F4F-706E-8A85-A8B505C3EBB3',547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F4F-78E4-B007-8D77F2B0F34A',21);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F4F-7A44-ACCF-40A711F3C2BB',547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F4F-7DFC-BC84-4324267D412B',579);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F4F-7F88-8F16-03D1003B73A3',547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F52-7054-AB64-DCC22817AD56',547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F52-7A31-96F2-C3F2118A5302',579);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F52-7E3F-B5B3-FF583BB2429B',547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F52-7EBD-98DD-5961AB0BC32C',547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F52-7F24-9A5F-C3B74FC746E0',547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F53-73D9-B690-13F576C0FCF4',547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F53-7992-9ACF-16EDCCABC946',643);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F53-7EB3-A8EC-48CE2DC5A5FA',547);
INSERT INTO CountedRecords VALUES('01A21C54-9B64-703E-ABA8-106DD2EBF159',120,'01A21C54-6F53-7FA7-97E9-D3E38E51E94B',1667);
CREATE TABLE IF NOT EXISTS "CustodySuites" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CustodySuites" PRIMARY KEY,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Code" TEXT NOT NULL,
    "Panel" TEXT NOT NULL,
    "OpenedOn" TEXT NOT NULL,
    "ClosedOn" TEXT NULL,
    "PlannedVisitsPerWeek" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "RecordedAt" TEXT NOT NULL
, "KnownFrom" TEXT NOT NULL DEFAULT '0001-01-01 00:00:00');
INSERT INTO CustodySuites VALUES('01A21C54-5838-7475-A9D5-2F6F1AA65D91','Parkside','parkside','Parkside','2010-01-01',NULL,1,0,'2026-11-27 09:26:58.39','2026-11-27 09:26:59.629');
INSERT INTO CustodySuites VALUES('01A21C54-58F7-72C8-B09F-41411F5E16A7','Thorpe Wood','thorpe_wood','Thorpe Wood','2010-01-01','2023-05-31',1,0,'2026-11-27 09:26:58.39','2026-11-27 09:26:59.629');
CREATE TABLE IF NOT EXISTS "FigureDefinitions" (
    "Code" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Basis" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Records" TEXT NOT NULL,
    CONSTRAINT "PK_FigureDefinitions" PRIMARY KEY ("Code", "Version")
);
INSERT INTO FigureDefinitions VALUES('chief_constable.about_own_conduct',1,'About the Chief Constable''s own conduct','Of those contacts, the ones about the Chief Constable''s own acts or direct involvement.','Count','Flow','Total','ChiefConstableComplaint');
INSERT INTO FigureDefinitions VALUES('chief_constable.contacts',1,'Contacts naming the Chief Constable','Contacts received in the period that name the Chief Constable.','Count','Flow','Total','ChiefConstableComplaint');
INSERT INTO FigureDefinitions VALUES('chief_constable.forwarded_to_force',1,'Passed to the force','Contacts about delegated matters that were passed to the force in the period.','Count','Flow','Total','ChiefConstableComplaint');
INSERT INTO FigureDefinitions VALUES('chief_constable.logged_outside_schedule_3',1,'Logged outside Schedule 3','Complaints against the Chief Constable that were decided in the period to be handled outside Schedule 3.','Count','Flow','Total','ChiefConstableComplaint');
INSERT INTO FigureDefinitions VALUES('chief_constable.open_at_end',1,'Open at the end','Contacts received by the end of the period (or the as-at day, if earlier) and not closed or passed on by then.','Count','Flow','Total','ChiefConstableComplaint');
INSERT INTO FigureDefinitions VALUES('chief_constable.recorded',1,'Recorded complaints against the Chief Constable','Complaints against the Chief Constable that met the criteria for recording and were recorded under Schedule 3 in the period.','Count','Flow','Total','ChiefConstableComplaint');
INSERT INTO FigureDefinitions VALUES('chief_constable.referred_to_iopc',1,'Referred to the IOPC','Complaints against the Chief Constable that were referred to the Independent Office for Police Conduct in the period.','Count','Flow','Total','ChiefConstableComplaint');
INSERT INTO FigureDefinitions VALUES('delay.mean',1,'Wait for admission, mean','Minutes from arrival to admission, over the completed visits.','Minutes','Flow','Mean','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('delay.median',1,'Wait for admission, median','Minutes from arrival to admission, the middle one of the completed visits.','Minutes','Flow','Median','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('delay.worst',1,'Longest wait for admission','Minutes from arrival to admission, the longest of the completed visits.','Minutes','Flow','Greatest','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.declined',1,'Detainees who declined','Detainees who declined the offer of a conversation. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.held',1,'Detainees held','Detainees held when the visitors came. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available',1,'Detainees not available','Detainees who could not be offered a conversation, for whatever reason. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.appropriate_adult',1,'Not available: with an appropriate adult','Detainees who were with an appropriate adult. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.asleep',1,'Not available: asleep','Detainees who were asleep. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.booking_in',1,'Not available: being booked in','Detainees who were being booked in. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.court',1,'Not available: at court','Detainees who were at court, in person or by link. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.healthcare',1,'Not available: with healthcare','Detainees who were with a health professional. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.hospital',1,'Not available: at hospital','Detainees who were at hospital. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.interview',1,'Not available: in interview','Detainees who were in interview. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.intoxicated',1,'Not available: intoxicated','Detainees who were intoxicated. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.other',1,'Not available: other','Detainees not available for another reason. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.risk',1,'Not available: risk','Detainees whom staff advised not to approach. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_available.solicitor',1,'Not available: with a solicitor','Detainees who were with a solicitor. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.not_offered',1,'Detainees not offered a conversation','Detainees who were available and were not offered a conversation. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.observed',1,'Detainees observed','Detainees seen without a conversation. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.offered',1,'Detainees offered a conversation','Detainees whom the visitors offered a conversation. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.residual',1,'Detainees unaccounted for','Held, less offered, not available and not offered: what the counts leave over. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to',1,'Detainees spoken to','Detainees who accepted the offer of a conversation; those only observed are not among them. Added up over the completed visits.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2022_04',1,'Detainees spoken to: April 2022','Detainees spoken to on the completed visits by month: April 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2022_05',1,'Detainees spoken to: May 2022','Detainees spoken to on the completed visits by month: May 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2022_06',1,'Detainees spoken to: June 2022','Detainees spoken to on the completed visits by month: June 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2022_07',1,'Detainees spoken to: July 2022','Detainees spoken to on the completed visits by month: July 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2022_08',1,'Detainees spoken to: August 2022','Detainees spoken to on the completed visits by month: August 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2022_09',1,'Detainees spoken to: September 2022','Detainees spoken to on the completed visits by month: September 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2022_10',1,'Detainees spoken to: October 2022','Detainees spoken to on the completed visits by month: October 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2022_11',1,'Detainees spoken to: November 2022','Detainees spoken to on the completed visits by month: November 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2022_12',1,'Detainees spoken to: December 2022','Detainees spoken to on the completed visits by month: December 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2023_01',1,'Detainees spoken to: January 2023','Detainees spoken to on the completed visits by month: January 2023.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2023_02',1,'Detainees spoken to: February 2023','Detainees spoken to on the completed visits by month: February 2023.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_month.2023_03',1,'Detainees spoken to: March 2023','Detainees spoken to on the completed visits by month: March 2023.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_suite.parkside',1,'Detainees spoken to: Parkside','Detainees spoken to on the completed visits by suite: Parkside.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_suite.thorpe_wood',1,'Detainees spoken to: Thorpe Wood','Detainees spoken to on the completed visits by suite: Thorpe Wood.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_time_band.afternoon',1,'Detainees spoken to: afternoon (12:00 to 18:00)','Detainees spoken to on the completed visits by time band: afternoon (12:00 to 18:00).','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_time_band.evening',1,'Detainees spoken to: evening (18:00 to 24:00)','Detainees spoken to on the completed visits by time band: evening (18:00 to 24:00).','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_time_band.morning',1,'Detainees spoken to: morning (06:00 to 12:00)','Detainees spoken to on the completed visits by time band: morning (06:00 to 12:00).','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_time_band.night',1,'Detainees spoken to: night (00:00 to 06:00)','Detainees spoken to on the completed visits by time band: night (00:00 to 06:00).','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_weekday.friday',1,'Detainees spoken to: Friday','Detainees spoken to on the completed visits by weekday: Friday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_weekday.monday',1,'Detainees spoken to: Monday','Detainees spoken to on the completed visits by weekday: Monday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_weekday.saturday',1,'Detainees spoken to: Saturday','Detainees spoken to on the completed visits by weekday: Saturday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_weekday.sunday',1,'Detainees spoken to: Sunday','Detainees spoken to on the completed visits by weekday: Sunday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_weekday.thursday',1,'Detainees spoken to: Thursday','Detainees spoken to on the completed visits by weekday: Thursday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_weekday.tuesday',1,'Detainees spoken to: Tuesday','Detainees spoken to on the completed visits by weekday: Tuesday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('detainees.spoken_to.by_weekday.wednesday',1,'Detainees spoken to: Wednesday','Detainees spoken to on the completed visits by weekday: Wednesday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('issues.closed',1,'Issues closed afterwards','Of the issues raised, those closed after the visit, by the end of the period (or the as-at day, if earlier).','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.open',1,'Issues open','Of the issues raised, those neither resolved at the visit nor closed by the end of the period (or the as-at day, if earlier).','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.overdue',1,'Issues without an answer in time','Of the open issues, those sent to the force whose answer was due by then and had not come.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised',1,'Issues raised','Issues that the visitors raised on visits of the period, by the day of the visit.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised.by_category.access',1,'Issues raised: access','Of the issues raised, those of the category access.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised.by_category.conditions',1,'Issues raised: conditions','Of the issues raised, those of the category conditions.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised.by_category.health',1,'Issues raised: health','Of the issues raised, those of the category health.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised.by_category.positive_practice',1,'Issues raised: positive practice','Of the issues raised, those of the category positive practice.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised.by_category.rights',1,'Issues raised: rights','Of the issues raised, those of the category rights.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised.by_category.safety',1,'Issues raised: safety','Of the issues raised, those of the category safety.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised.by_category.staffing',1,'Issues raised: staffing','Of the issues raised, those of the category staffing.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised.by_category.treatment',1,'Issues raised: treatment','Of the issues raised, those of the category treatment.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.raised.by_category.welfare',1,'Issues raised: welfare','Of the issues raised, those of the category welfare.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('issues.resolved_at_visit',1,'Issues resolved at the visit','Of the issues raised, those resolved before the visitors left.','Count','Flow','Total','CustodyIssue');
INSERT INTO FigureDefinitions VALUES('reviews.completed',1,'Completed reviews','Of the valid requests, those whose decision letter was sent by the as-at day.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.considered',1,'Complaint reviews considered','Every request for a review received in the period, however it was disposed of.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.acknowledged_on_time',1,'Acknowledged on time','Requests acknowledged on or before the target day, by the target in force on receipt, as a part of those whose acknowledgement fell due in the period.','Rate','Flow','Rate','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.a1.completed',1,'Completed: A1 Police action following contact','Completed in the period, with at least one allegation of the category A1, Police action following contact. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.a1.upheld',1,'Upheld: A1 Police action following contact','Upheld in the period, with at least one allegation of the category A1, Police action following contact. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.a2.completed',1,'Completed: A2 Decisions','Completed in the period, with at least one allegation of the category A2, Decisions. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.a2.upheld',1,'Upheld: A2 Decisions','Upheld in the period, with at least one allegation of the category A2, Decisions. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.a3.completed',1,'Completed: A3 Information','Completed in the period, with at least one allegation of the category A3, Information. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.a3.upheld',1,'Upheld: A3 Information','Upheld in the period, with at least one allegation of the category A3, Information. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.a4.completed',1,'Completed: A4 General level of service','Completed in the period, with at least one allegation of the category A4, General level of service. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.a4.upheld',1,'Upheld: A4 General level of service','Upheld in the period, with at least one allegation of the category A4, General level of service. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b1.completed',1,'Completed: B1 Stops, and stop and search','Completed in the period, with at least one allegation of the category B1, Stops, and stop and search. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b1.upheld',1,'Upheld: B1 Stops, and stop and search','Upheld in the period, with at least one allegation of the category B1, Stops, and stop and search. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b2.completed',1,'Completed: B2 Searches of premises and seizure of property','Completed in the period, with at least one allegation of the category B2, Searches of premises and seizure of property. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b2.upheld',1,'Upheld: B2 Searches of premises and seizure of property','Upheld in the period, with at least one allegation of the category B2, Searches of premises and seizure of property. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b3.completed',1,'Completed: B3 Power to arrest and detain','Completed in the period, with at least one allegation of the category B3, Power to arrest and detain. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b3.upheld',1,'Upheld: B3 Power to arrest and detain','Upheld in the period, with at least one allegation of the category B3, Power to arrest and detain. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b4.completed',1,'Completed: B4 Use of force','Completed in the period, with at least one allegation of the category B4, Use of force. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b4.upheld',1,'Upheld: B4 Use of force','Upheld in the period, with at least one allegation of the category B4, Use of force. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b5.completed',1,'Completed: B5 Detention in police custody','Completed in the period, with at least one allegation of the category B5, Detention in police custody. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b5.upheld',1,'Upheld: B5 Detention in police custody','Upheld in the period, with at least one allegation of the category B5, Detention in police custody. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b6.completed',1,'Completed: B6 Bail, identification and interview procedures','Completed in the period, with at least one allegation of the category B6, Bail, identification and interview procedures. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b6.upheld',1,'Upheld: B6 Bail, identification and interview procedures','Upheld in the period, with at least one allegation of the category B6, Bail, identification and interview procedures. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b7.completed',1,'Completed: B7 Evidential procedures','Completed in the period, with at least one allegation of the category B7, Evidential procedures. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b7.upheld',1,'Upheld: B7 Evidential procedures','Upheld in the period, with at least one allegation of the category B7, Evidential procedures. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b8.completed',1,'Completed: B8 Out of court disposals','Completed in the period, with at least one allegation of the category B8, Out of court disposals. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b8.upheld',1,'Upheld: B8 Out of court disposals','Upheld in the period, with at least one allegation of the category B8, Out of court disposals. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b9.completed',1,'Completed: B9 Other policies and procedures','Completed in the period, with at least one allegation of the category B9, Other policies and procedures. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.b9.upheld',1,'Upheld: B9 Other policies and procedures','Upheld in the period, with at least one allegation of the category B9, Other policies and procedures. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.c.completed',1,'Completed: C Handling of or damage to property or premises','Completed in the period, with at least one allegation of the category C, Handling of or damage to property or premises. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.c.upheld',1,'Upheld: C Handling of or damage to property or premises','Upheld in the period, with at least one allegation of the category C, Handling of or damage to property or premises. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.d1.completed',1,'Completed: D1 Use of police systems','Completed in the period, with at least one allegation of the category D1, Use of police systems. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.d1.upheld',1,'Upheld: D1 Use of police systems','Upheld in the period, with at least one allegation of the category D1, Use of police systems. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.d2.completed',1,'Completed: D2 Disclosure of information','Completed in the period, with at least one allegation of the category D2, Disclosure of information. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.d2.upheld',1,'Upheld: D2 Disclosure of information','Upheld in the period, with at least one allegation of the category D2, Disclosure of information. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.d3.completed',1,'Completed: D3 Handling of information','Completed in the period, with at least one allegation of the category D3, Handling of information. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.d3.upheld',1,'Upheld: D3 Handling of information','Upheld in the period, with at least one allegation of the category D3, Handling of information. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.d4.completed',1,'Completed: D4 Accessing and handling of information from other sources','Completed in the period, with at least one allegation of the category D4, Accessing and handling of information from other sources. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.d4.upheld',1,'Upheld: D4 Accessing and handling of information from other sources','Upheld in the period, with at least one allegation of the category D4, Accessing and handling of information from other sources. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.e.completed',1,'Completed: E Use of police vehicles','Completed in the period, with at least one allegation of the category E, Use of police vehicles. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.e.upheld',1,'Upheld: E Use of police vehicles','Upheld in the period, with at least one allegation of the category E, Use of police vehicles. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f1.completed',1,'Completed: F1 Age','Completed in the period, with at least one allegation of the category F1, Age. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f1.upheld',1,'Upheld: F1 Age','Upheld in the period, with at least one allegation of the category F1, Age. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f10.completed',1,'Completed: F10 Other','Completed in the period, with at least one allegation of the category F10, Other. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f10.upheld',1,'Upheld: F10 Other','Upheld in the period, with at least one allegation of the category F10, Other. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f2.completed',1,'Completed: F2 Disability','Completed in the period, with at least one allegation of the category F2, Disability. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f2.upheld',1,'Upheld: F2 Disability','Upheld in the period, with at least one allegation of the category F2, Disability. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f3.completed',1,'Completed: F3 Gender reassignment','Completed in the period, with at least one allegation of the category F3, Gender reassignment. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f3.upheld',1,'Upheld: F3 Gender reassignment','Upheld in the period, with at least one allegation of the category F3, Gender reassignment. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f4.completed',1,'Completed: F4 Marriage and civil partnership','Completed in the period, with at least one allegation of the category F4, Marriage and civil partnership. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f4.upheld',1,'Upheld: F4 Marriage and civil partnership','Upheld in the period, with at least one allegation of the category F4, Marriage and civil partnership. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f5.completed',1,'Completed: F5 Pregnancy and maternity','Completed in the period, with at least one allegation of the category F5, Pregnancy and maternity. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f5.upheld',1,'Upheld: F5 Pregnancy and maternity','Upheld in the period, with at least one allegation of the category F5, Pregnancy and maternity. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f6.completed',1,'Completed: F6 Race','Completed in the period, with at least one allegation of the category F6, Race. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f6.upheld',1,'Upheld: F6 Race','Upheld in the period, with at least one allegation of the category F6, Race. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f7.completed',1,'Completed: F7 Religion or belief','Completed in the period, with at least one allegation of the category F7, Religion or belief. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f7.upheld',1,'Upheld: F7 Religion or belief','Upheld in the period, with at least one allegation of the category F7, Religion or belief. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f8.completed',1,'Completed: F8 Sex','Completed in the period, with at least one allegation of the category F8, Sex. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f8.upheld',1,'Upheld: F8 Sex','Upheld in the period, with at least one allegation of the category F8, Sex. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f9.completed',1,'Completed: F9 Sexual orientation','Completed in the period, with at least one allegation of the category F9, Sexual orientation. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.f9.upheld',1,'Upheld: F9 Sexual orientation','Upheld in the period, with at least one allegation of the category F9, Sexual orientation. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.g.completed',1,'Completed: G Abuse of position or corruption','Completed in the period, with at least one allegation of the category G, Abuse of position or corruption. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.g.upheld',1,'Upheld: G Abuse of position or corruption','Upheld in the period, with at least one allegation of the category G, Abuse of position or corruption. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h1.completed',1,'Completed: H1 Impolite language or tone','Completed in the period, with at least one allegation of the category H1, Impolite language or tone. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h1.upheld',1,'Upheld: H1 Impolite language or tone','Upheld in the period, with at least one allegation of the category H1, Impolite language or tone. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h2.completed',1,'Completed: H2 Impolite and intolerant actions','Completed in the period, with at least one allegation of the category H2, Impolite and intolerant actions. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h2.upheld',1,'Upheld: H2 Impolite and intolerant actions','Upheld in the period, with at least one allegation of the category H2, Impolite and intolerant actions. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h3.completed',1,'Completed: H3 Unprofessional attitude and disrespect','Completed in the period, with at least one allegation of the category H3, Unprofessional attitude and disrespect. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h3.upheld',1,'Upheld: H3 Unprofessional attitude and disrespect','Upheld in the period, with at least one allegation of the category H3, Unprofessional attitude and disrespect. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h4.completed',1,'Completed: H4 Lack of fairness and impartiality','Completed in the period, with at least one allegation of the category H4, Lack of fairness and impartiality. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h4.upheld',1,'Upheld: H4 Lack of fairness and impartiality','Upheld in the period, with at least one allegation of the category H4, Lack of fairness and impartiality. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h5.completed',1,'Completed: H5 Overbearing or harassing behaviours','Completed in the period, with at least one allegation of the category H5, Overbearing or harassing behaviours. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.h5.upheld',1,'Upheld: H5 Overbearing or harassing behaviours','Upheld in the period, with at least one allegation of the category H5, Overbearing or harassing behaviours. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.j.completed',1,'Completed: J Sexual conduct','Completed in the period, with at least one allegation of the category J, Sexual conduct. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.j.upheld',1,'Upheld: J Sexual conduct','Upheld in the period, with at least one allegation of the category J, Sexual conduct. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.k.completed',1,'Completed: K Discreditable conduct','Completed in the period, with at least one allegation of the category K, Discreditable conduct. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.k.upheld',1,'Upheld: K Discreditable conduct','Upheld in the period, with at least one allegation of the category K, Discreditable conduct. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.l.completed',1,'Completed: L Other','Completed in the period, with at least one allegation of the category L, Other. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_category.l.upheld',1,'Upheld: L Other','Upheld in the period, with at least one allegation of the category L, Other. A review with allegations of several categories counts in each.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_route.investigated.completed',1,'Completed: complaint investigated','Of those completed in the period, the ones whose complaint the force had handled so: investigated.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_route.investigated.upheld',1,'Upheld: complaint investigated','Of those, the upheld ones: investigated.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_route.not_investigated.completed',1,'Completed: complaint not investigated','Of those completed in the period, the ones whose complaint the force had handled so: not investigated.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_route.not_investigated.upheld',1,'Upheld: complaint not investigated','Of those, the upheld ones: not investigated.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_route.outside_schedule_3.completed',1,'Completed: complaint outside schedule 3','Of those completed in the period, the ones whose complaint the force had handled so: outside schedule 3.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_route.outside_schedule_3.upheld',1,'Upheld: complaint outside schedule 3','Of those, the upheld ones: outside schedule 3.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_route.special_procedure.completed',1,'Completed: complaint special procedure','Of those completed in the period, the ones whose complaint the force had handled so: special procedure.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.by_route.special_procedure.upheld',1,'Upheld: complaint special procedure','Of those, the upheld ones: special procedure.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.completed',1,'Completed','Valid reviews whose decision letter was sent in the period, whenever they were received.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.days_to_complete_excluding_suspension.mean',1,'Days to complete without suspensions, mean','Calendar days from receipt to the decision letter, less the days for which the review was suspended. Over the reviews completed in the period.','CalendarDays','Flow','Mean','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.days_to_complete_excluding_suspension.median',1,'Days to complete without suspensions, median','Calendar days from receipt to the decision letter, less the days for which the review was suspended; the middle case. Over the reviews completed in the period.','CalendarDays','Flow','Median','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.days_to_complete.mean',1,'Days to complete, mean','Calendar days from receipt to the decision letter. Over the reviews completed in the period.','CalendarDays','Flow','Mean','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.days_to_complete.median',1,'Days to complete, median','Calendar days from receipt to the decision letter, the middle case. Over the reviews completed in the period.','CalendarDays','Flow','Median','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.extensions.granted',1,'Extensions granted','Of those, the late applications for which an extension was granted.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.extensions.requested',1,'Late applications considered for an extension','Late applications on which an extension was decided together with validity in the period.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.invalidated',1,'Decided invalid','Requests decided invalid in the period, whenever they were received.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.learning_points.made',1,'Learning points made','Learning points put to the force in the period; they are no statutory recommendations and start no clock.','Count','Flow','Total','Recommendation');
INSERT INTO FigureDefinitions VALUES('reviews.flow.not_upheld',1,'Not upheld','Of those completed in the period, the ones not upheld.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.open_at_end',1,'Open at the end','Received by the end of the period (or the as-at day, if earlier), and then neither completed, invalid nor withdrawn.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.open_at_start',1,'Open at the start','Received before the period, and at its start neither completed, invalid nor withdrawn.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.received',1,'Requests received','Requests for a review received in the period.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.recommendations.accepted',1,'Recommendations accepted','Statutory recommendations that the force accepted in the period.','Count','Flow','Total','Recommendation');
INSERT INTO FigureDefinitions VALUES('reviews.flow.recommendations.accepted_in_part',1,'Recommendations accepted in part','Statutory recommendations that the force accepted in part in the period.','Count','Flow','Total','Recommendation');
INSERT INTO FigureDefinitions VALUES('reviews.flow.recommendations.implemented',1,'Recommendations implemented','Statutory recommendations that were implemented in the period.','Count','Flow','Total','Recommendation');
INSERT INTO FigureDefinitions VALUES('reviews.flow.recommendations.made',1,'Recommendations made','Statutory recommendations made to the force in the period.','Count','Flow','Total','Recommendation');
INSERT INTO FigureDefinitions VALUES('reviews.flow.recommendations.overdue',1,'Responses overdue','Statutory recommendations, whenever made, whose response was due by the end of the period (or the as-at day, if earlier) and had not been given by then.','Count','Flow','Total','Recommendation');
INSERT INTO FigureDefinitions VALUES('reviews.flow.recommendations.rejected',1,'Recommendations rejected','Statutory recommendations that the force rejected in the period.','Count','Flow','Total','Recommendation');
INSERT INTO FigureDefinitions VALUES('reviews.flow.recommendations.responded_on_time',1,'Responses on time','Of the responses due in the period, those given on or before the day.','Count','Flow','Total','Recommendation');
INSERT INTO FigureDefinitions VALUES('reviews.flow.recommendations.responses_due',1,'Responses due','Statutory recommendations to which the force''s response fell due in the period.','Count','Flow','Total','Recommendation');
INSERT INTO FigureDefinitions VALUES('reviews.flow.upheld',1,'Upheld','Of those completed in the period, the upheld ones.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.validated',1,'Decided valid','Requests decided valid in the period, whenever they were received.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.withdrawn',1,'Withdrawn','Requests withdrawn in the period, whenever they were received.','Count','Flow','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.working_days_to_complete.mean',1,'Working days to complete, mean','Working days after the day of receipt up to the decision letter. Over the reviews completed in the period.','WorkingDays','Flow','Mean','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.flow.working_days_to_complete.median',1,'Working days to complete, median','Working days after the day of receipt up to the decision letter, the middle case. Over the reviews completed in the period.','WorkingDays','Flow','Median','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid',1,'Invalid requests','Of the reviews considered, those decided invalid by the as-at day, for whatever reason; those forwarded to the IOPC are among them.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.complaint_withdrawn',1,'Invalid: complaint withdrawn','Of the invalid requests, those whose reason is: complaint withdrawn.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.insufficient_information',1,'Invalid: insufficient information','Of the invalid requests, those whose reason is: insufficient information.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.no_consent',1,'Invalid: no written consent of the complainant','Of the invalid requests, those whose reason is: no written consent of the complainant.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.no_right_accelerated',1,'Invalid: accelerated procedure','Of the invalid requests, those whose reason is: accelerated procedure.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.no_right_already_reviewed',1,'Invalid: outcome already reviewed','Of the invalid requests, those whose reason is: outcome already reviewed.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.no_right_before_2020',1,'Invalid: complaint made before 1 February 2020','Of the invalid requests, those whose reason is: complaint made before 1 February 2020.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.no_right_iopc_investigation',1,'Invalid: complaint investigated by the IOPC','Of the invalid requests, those whose reason is: complaint investigated by the IOPC.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.no_right_no_outcome',1,'Invalid: complaint without an outcome yet','Of the invalid requests, those whose reason is: complaint without an outcome yet.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.no_right_not_complainant',1,'Invalid: applicant not the complainant','Of the invalid requests, those whose reason is: applicant not the complainant.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.no_right_not_recorded',1,'Invalid: complaint not recorded','Of the invalid requests, those whose reason is: complaint not recorded.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.no_right_outside_schedule_3',1,'Invalid: complaint handled outside Schedule 3','Of the invalid requests, those whose reason is: complaint handled outside Schedule 3.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.not_a_review',1,'Invalid: not a request for a review','Of the invalid requests, those whose reason is: not a request for a review.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.out_of_time',1,'Invalid: received out of time','Of the invalid requests, those whose reason is: received out of time.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.wrong_body_iopc',1,'Invalid: a matter for the IOPC, to which it was forwarded','Of the invalid requests, those whose reason is: a matter for the IOPC, to which it was forwarded.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.invalid.wrong_body_other',1,'Invalid: a matter for another review body','Of the invalid requests, those whose reason is: a matter for another review body.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.not_upheld',1,'Reviews not upheld','Of the completed reviews, those in which the outcome of the complaint was found reasonable and proportionate.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.not_upheld_with_feedback',1,'Not upheld, with points fed back','Of the reviews not upheld, those in which points were fed back to the force.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.ongoing',1,'Ongoing reviews','Of the reviews considered, those that by the end of the as-at day were neither invalid, withdrawn nor completed.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.upheld',1,'Upheld reviews','Of the completed reviews, those in which the outcome of the complaint was found not reasonable and proportionate.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.upheld_rate_of_completed',1,'Upheld, of the completed reviews','Upheld reviews as a part of the completed ones: the IOPC''s base.','Rate','Cohort','Rate','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.upheld_rate_of_valid',1,'Upheld, of the valid requests','Upheld reviews as a part of the valid requests: the annual report''s base.','Rate','Cohort','Rate','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.valid',1,'Valid requests','Of the reviews considered, those decided valid by the as-at day. A late application for which an extension was granted is valid.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('reviews.withdrawn',1,'Withdrawn requests','Of the reviews considered, those that the applicant withdrew by the as-at day, before a decision letter.','Count','Cohort','Total','ComplaintReview');
INSERT INTO FigureDefinitions VALUES('scrutiny.cases_selected',1,'Cases selected','Incidents that the panel selected for the sessions of the period.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.feedback_completeness',1,'Feedback completeness','Videos with feedback given, as a part of the videos viewed.','Rate','Flow','Rate','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.feedback_sent',1,'Videos with feedback given','Of the videos viewed, those for which feedback had been sent by the as-at day.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.learning_open',1,'Learning noted','Of the videos viewed, those from which the panel noted learning that is not recorded as done.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.not_rated',1,'Viewed without an agreed rating','Of the videos viewed, those for which no rating was agreed.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.not_viewable',1,'Videos that could not be viewed','Of the cases selected, those whose body worn video could not be viewed.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.not_viewable.legal_proceedings',1,'Not viewable: legal proceedings','Of the videos that could not be viewed, those with the reason: legal proceedings.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.not_viewable.not_recorded',1,'Not viewable: not recorded','Of the videos that could not be viewed, those with the reason: not recorded.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.rated.amber',1,'Rated amber','Of the videos viewed, those that the panel rated amber.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.rated.green',1,'Rated green','Of the videos viewed, those that the panel rated green.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.rated.red',1,'Rated red','Of the videos viewed, those that the panel rated red.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('scrutiny.sessions',1,'Scrutiny panel sessions','Sessions of the Community Scrutiny Panel held in the period.','Count','Flow','Total','ScrutinySession');
INSERT INTO FigureDefinitions VALUES('scrutiny.sessions.custody',1,'Scrutiny panel sessions on custody','Of those sessions, the ones on custody.','Count','Flow','Total','ScrutinySession');
INSERT INTO FigureDefinitions VALUES('scrutiny.sessions.stop_and_search',1,'Scrutiny panel sessions on stop and search','Of those sessions, the ones on stop and search.','Count','Flow','Total','ScrutinySession');
INSERT INTO FigureDefinitions VALUES('scrutiny.sessions.use_of_force',1,'Scrutiny panel sessions on use of force','Of those sessions, the ones on use of force.','Count','Flow','Total','ScrutinySession');
INSERT INTO FigureDefinitions VALUES('scrutiny.viewed',1,'Body worn videos viewed','Of the cases selected, those whose body worn video the panel viewed.','Count','Flow','Total','ScrutinyCase');
INSERT INTO FigureDefinitions VALUES('visits.abandoned',1,'Custody visits abandoned','Visits attempted in the period and not completed: not admitted, suite closed, no answer, or for safety.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.attempted',1,'Custody visits attempted','Visits on which the visitors went to the suite or called it in the period, completed or abandoned; cancelled ones are none.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed',1,'Custody visits made','Visits completed in the period, by the London day of arrival.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2022_04',1,'Custody visits made: April 2022','Of the completed visits, those by month: April 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2022_05',1,'Custody visits made: May 2022','Of the completed visits, those by month: May 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2022_06',1,'Custody visits made: June 2022','Of the completed visits, those by month: June 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2022_07',1,'Custody visits made: July 2022','Of the completed visits, those by month: July 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2022_08',1,'Custody visits made: August 2022','Of the completed visits, those by month: August 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2022_09',1,'Custody visits made: September 2022','Of the completed visits, those by month: September 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2022_10',1,'Custody visits made: October 2022','Of the completed visits, those by month: October 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2022_11',1,'Custody visits made: November 2022','Of the completed visits, those by month: November 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2022_12',1,'Custody visits made: December 2022','Of the completed visits, those by month: December 2022.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2023_01',1,'Custody visits made: January 2023','Of the completed visits, those by month: January 2023.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2023_02',1,'Custody visits made: February 2023','Of the completed visits, those by month: February 2023.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_month.2023_03',1,'Custody visits made: March 2023','Of the completed visits, those by month: March 2023.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_suite.parkside',1,'Custody visits made: Parkside','Of the completed visits, those by suite: Parkside.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_suite.thorpe_wood',1,'Custody visits made: Thorpe Wood','Of the completed visits, those by suite: Thorpe Wood.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_time_band.afternoon',1,'Custody visits made: afternoon (12:00 to 18:00)','Of the completed visits, those by time band: afternoon (12:00 to 18:00).','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_time_band.evening',1,'Custody visits made: evening (18:00 to 24:00)','Of the completed visits, those by time band: evening (18:00 to 24:00).','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_time_band.morning',1,'Custody visits made: morning (06:00 to 12:00)','Of the completed visits, those by time band: morning (06:00 to 12:00).','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_time_band.night',1,'Custody visits made: night (00:00 to 06:00)','Of the completed visits, those by time band: night (00:00 to 06:00).','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_weekday.friday',1,'Custody visits made: Friday','Of the completed visits, those by weekday: Friday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_weekday.monday',1,'Custody visits made: Monday','Of the completed visits, those by weekday: Monday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_weekday.saturday',1,'Custody visits made: Saturday','Of the completed visits, those by weekday: Saturday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_weekday.sunday',1,'Custody visits made: Sunday','Of the completed visits, those by weekday: Sunday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_weekday.thursday',1,'Custody visits made: Thursday','Of the completed visits, those by weekday: Thursday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_weekday.tuesday',1,'Custody visits made: Tuesday','Of the completed visits, those by weekday: Tuesday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.completed.by_weekday.wednesday',1,'Custody visits made: Wednesday','Of the completed visits, those by weekday: Wednesday.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.coverage_rate',1,'Suite-weeks visited','Open suite-weeks with at least one completed visit, as a part of all open suite-weeks. A week runs from Monday to Sunday, belongs to the period in which its Monday falls, and counts once it has ended; a suite counts in a week in which it was open on at least one day.','Rate','Flow','Rate','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.delayed',1,'Visits with delayed access','Completed visits on which the visitors waited longer for admission than the threshold in force (10 minutes unless the office says otherwise), as a part of all completed visits.','Rate','Flow','Rate','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.in_person',1,'Visits in person','Of the completed visits, those made in the suite, observational ones included.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.remote',1,'Remote visits','Of the completed visits, those by telephone or video.','Count','Flow','Total','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('visits.volume_rate',1,'Visits made, of the planned','Visits completed in the weeks of the period, as a part of the visits planned for the open suites in those weeks. A week belongs to the period in which its Monday falls, and counts once it has ended.','Rate','Flow','Rate','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('volunteer.hours',1,'Volunteer hours','Hours from arrival to departure, added up over the visitors of the visits attempted in the period. n is the number of those visits.','Hours','Flow','Amount','CustodyVisit');
INSERT INTO FigureDefinitions VALUES('volunteers.accreditation_lapsed',1,'Volunteers whose accreditation had lapsed','Of the volunteers in post at the end, those whose accreditation had run out by then.','Count','Flow','Total','Volunteer');
INSERT INTO FigureDefinitions VALUES('volunteers.in_post_at_end',1,'Volunteers in post at the end','Volunteers who had joined by the end of the period (or the as-at day, if earlier) and had not left by then.','Count','Flow','Total','Volunteer');
INSERT INTO FigureDefinitions VALUES('volunteers.in_post_at_start',1,'Volunteers in post at the start','Volunteers who had joined before the period and had not left before its first day.','Count','Flow','Total','Volunteer');
INSERT INTO FigureDefinitions VALUES('volunteers.joined',1,'Volunteers who joined','Volunteers who joined in the period: vetted, trained, memorandum signed and pass issued, whether or not they left again.','Count','Flow','Total','Volunteer');
INSERT INTO FigureDefinitions VALUES('volunteers.joined_from_campaign',1,'Volunteers who joined from a recruitment campaign','Of those who joined in the period, the ones who came through a recruitment campaign.','Count','Flow','Total','Volunteer');
INSERT INTO FigureDefinitions VALUES('volunteers.joined_from_campaign.recruitment_2022_23',1,'Volunteers who joined from Recruitment 2022-23','Of those who joined in the period, the ones who came through the campaign Recruitment 2022-23.','Count','Flow','Total','Volunteer');
INSERT INTO FigureDefinitions VALUES('volunteers.left',1,'Volunteers who left','Volunteers whose last day in post fell in the period.','Count','Flow','Total','Volunteer');
INSERT INTO FigureDefinitions VALUES('volunteers.vetting_due',1,'Volunteers whose vetting was due','Of the volunteers in post at the end, those whose vetting was due for renewal by then.','Count','Flow','Total','Volunteer');
CREATE TABLE IF NOT EXISTS "History" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_History" PRIMARY KEY AUTOINCREMENT,
    "ActId" TEXT NOT NULL,
    "Act" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "RecordKind" TEXT NOT NULL,
    "RecordId" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "Reason" TEXT NULL,
    "Before" TEXT NULL,
    "After" TEXT NULL
);
INSERT INTO History VALUES(1,'01A21C54-5387-7797-A8AA-B847E4F352FF','ImportRegister','system: import on the command line','2026-11-27 09:26:59.629','CustodySuite','01A21C54-5838-7475-A9D5-2F6F1AA65D91','Parkside',NULL,NULL,'{"Id":"01a21c54-5838-7475-a9d5-2f6f1aa65d91","Code":"parkside","Name":"Parkside","OpenedOn":"2010-01-01","Panel":"Parkside","PlannedVisitsPerWeek":1,"RecordedAt":"2026-11-27T09:26:58.390Z"}');
INSERT INTO History VALUES(2,'01A21C54-5387-7797-A8AA-B847E4F352FF','ImportRegister','system: import on the command line','2026-11-27 09:26:59.629','CustodySuite','01A21C54-58F7-72C8-B09F-41411F5E16A7','Thorpe Wood',NULL,NULL,'{"Id":"01a21c54-58f7-72c8-b09f-41411f5e16a7","ClosedOn":"2023-05-31","Code":"thorpe_wood","Name":"Thorpe Wood","OpenedOn":"2010-01-01","Panel":"Thorpe Wood","PlannedVisitsPerWeek":1,"RecordedAt":"2026-11-27T09:26:58.390Z"}');
INSERT INTO History VALUES(3,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5E1D-7306-BE82-65EBEA1B9AE9','VOL-01',NULL,NULL,'{"Id":"01a21c54-5e1d-7306-be82-65ebea1b9ae9","AccreditedFrom":"2021-07-01","AccreditedUntil":"2024-07-01","AppliedOn":"2021-03-03","InterviewedOn":"2021-04-02","JoinedOn":"2021-07-01","LeavingReason":"resigned","LeftOn":"2022-07-10","Name":"Volunteer 01","OfferedOn":"2021-04-12","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-01","TrainedOn":"2021-06-24","VettingClearedOn":"2021-06-01","VettingDueOn":"2024-06-01"}');
INSERT INTO History VALUES(4,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5EB1-71E8-85C5-430066E29E8D','VOL-03',NULL,NULL,'{"Id":"01a21c54-5eb1-71e8-85c5-430066e29e8d","AccreditedFrom":"2020-06-28","AccreditedUntil":"2023-06-28","AppliedOn":"2020-02-29","InterviewedOn":"2020-03-30","JoinedOn":"2020-06-28","Name":"Volunteer 03","OfferedOn":"2020-04-09","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-03","TrainedOn":"2020-06-21","VettingClearedOn":"2020-05-29","VettingDueOn":"2023-05-29"}');
INSERT INTO History VALUES(5,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5EB1-7974-A70C-65B5143E79CD','VOL-09',NULL,NULL,'{"Id":"01a21c54-5eb1-7974-a70c-65b5143e79cd","AccreditedFrom":"2019-08-20","AccreditedUntil":"2022-08-20","AppliedOn":"2019-04-22","InterviewedOn":"2019-05-22","JoinedOn":"2019-08-20","Name":"Volunteer 09","OfferedOn":"2019-06-01","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-09","TrainedOn":"2019-08-13","VettingClearedOn":"2019-07-21","VettingDueOn":"2022-07-21"}');
INSERT INTO History VALUES(6,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5EB3-7B9D-B8DB-E02423565F75','VOL-11',NULL,NULL,'{"Id":"01a21c54-5eb3-7b9d-b8db-e02423565f75","AccreditedFrom":"2020-03-23","AccreditedUntil":"2023-03-23","AppliedOn":"2019-11-24","InterviewedOn":"2019-12-24","JoinedOn":"2020-03-23","Name":"Volunteer 11","OfferedOn":"2020-01-03","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-11","TrainedOn":"2020-03-16","VettingClearedOn":"2020-02-22","VettingDueOn":"2023-02-22"}');
INSERT INTO History VALUES(7,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5EB3-7B17-999A-716E89892C4E','VOL-12',NULL,NULL,'{"Id":"01a21c54-5eb3-7b17-999a-716e89892c4e","AccreditedFrom":"2019-08-14","AccreditedUntil":"2022-08-14","AppliedOn":"2019-04-16","InterviewedOn":"2019-05-16","JoinedOn":"2019-08-14","Name":"Volunteer 12","OfferedOn":"2019-05-26","Panel":"Parkside","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-12","TrainedOn":"2019-08-07","VettingClearedOn":"2019-07-15","VettingDueOn":"2022-07-15"}');
INSERT INTO History VALUES(8,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5EB4-785E-954D-591E54CABAC3','VOL-13',NULL,NULL,'{"Id":"01a21c54-5eb4-785e-954d-591e54cabac3","AccreditedFrom":"2021-03-10","AccreditedUntil":"2024-03-10","AppliedOn":"2020-11-10","InterviewedOn":"2020-12-10","JoinedOn":"2021-03-10","Name":"Volunteer 13","OfferedOn":"2020-12-20","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-13","TrainedOn":"2021-03-03","VettingClearedOn":"2021-02-08","VettingDueOn":"2024-02-08"}');
INSERT INTO History VALUES(9,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5EB4-70F6-88EC-F6E9FBC216C6','VOL-14',NULL,NULL,'{"Id":"01a21c54-5eb4-70f6-88ec-f6e9fbc216c6","AccreditedFrom":"2021-07-24","AccreditedUntil":"2024-07-24","AppliedOn":"2021-03-26","InterviewedOn":"2021-04-25","JoinedOn":"2021-07-24","Name":"Volunteer 14","OfferedOn":"2021-05-05","Panel":"Parkside","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-14","TrainedOn":"2021-07-17","VettingClearedOn":"2021-06-24","VettingDueOn":"2024-06-24"}');
INSERT INTO History VALUES(10,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5EB4-7449-B7A8-00C7C16F54D0','VOL-15',NULL,NULL,'{"Id":"01a21c54-5eb4-7449-b7a8-00c7c16f54d0","AccreditedFrom":"2021-05-03","AccreditedUntil":"2024-05-03","AppliedOn":"2021-01-03","InterviewedOn":"2021-02-02","JoinedOn":"2021-05-03","Name":"Volunteer 15","OfferedOn":"2021-02-12","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-15","TrainedOn":"2021-04-26","VettingClearedOn":"2021-04-03","VettingDueOn":"2024-04-03"}');
INSERT INTO History VALUES(11,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5EB4-7FF0-AE00-FDA5E08FE3D9','VOL-16',NULL,NULL,'{"Id":"01a21c54-5eb4-7ff0-ae00-fda5e08fe3d9","AccreditedFrom":"2022-01-26","AccreditedUntil":"2025-01-26","AppliedOn":"2021-09-28","InterviewedOn":"2021-10-28","JoinedOn":"2022-01-26","Name":"Volunteer 16","OfferedOn":"2021-11-07","Panel":"Parkside","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-16","TrainedOn":"2022-01-19","VettingClearedOn":"2021-12-27","VettingDueOn":"2024-12-27"}');
INSERT INTO History VALUES(12,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Campaign','01A21C54-5EB9-70C2-B012-A3EE62782CF0','Recruitment 2022-23',NULL,NULL,'{"Id":"01a21c54-5eb9-70c2-b012-a3ee62782cf0","Code":"recruitment_2022_23","Name":"Recruitment 2022-23","RecordedAt":"2026-11-27T09:27:00.517Z"}');
INSERT INTO History VALUES(13,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5EBA-7A6E-94E8-D6187605AA53','VOL-17',NULL,NULL,'{"Id":"01a21c54-5eba-7a6e-94e8-d6187605aa53","AccreditedFrom":"2022-08-13","AccreditedUntil":"2025-08-13","AppliedOn":"2022-04-15","CampaignId":"01a21c54-5eb9-70c2-b012-a3ee62782cf0","InterviewedOn":"2022-05-15","JoinedOn":"2022-08-13","Name":"Volunteer 17","OfferedOn":"2022-05-25","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-17","TrainedOn":"2022-08-06","VettingClearedOn":"2022-07-14","VettingDueOn":"2025-07-14"}');
INSERT INTO History VALUES(14,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5F23-721F-BD1D-A0A32365E821','VOL-18',NULL,NULL,'{"Id":"01a21c54-5f23-721f-bd1d-a0a32365e821","AccreditedFrom":"2022-05-06","AccreditedUntil":"2025-05-06","AppliedOn":"2022-01-06","CampaignId":"01a21c54-5eb9-70c2-b012-a3ee62782cf0","InterviewedOn":"2022-02-05","JoinedOn":"2022-05-06","Name":"Volunteer 18","OfferedOn":"2022-02-15","Panel":"Parkside","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-18","TrainedOn":"2022-04-29","VettingClearedOn":"2022-04-06","VettingDueOn":"2025-04-06"}');
INSERT INTO History VALUES(15,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5F24-7998-B9C8-38CBF4C16F95','VOL-23',NULL,NULL,'{"Id":"01a21c54-5f24-7998-b9c8-38cbf4c16f95","AccreditedFrom":"2023-04-03","AccreditedUntil":"2026-04-03","AppliedOn":"2022-12-04","CampaignId":"01a21c54-5eb9-70c2-b012-a3ee62782cf0","InterviewedOn":"2023-01-03","JoinedOn":"2023-04-03","Name":"Volunteer 23","OfferedOn":"2023-01-13","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-23","TrainedOn":"2023-03-27","VettingClearedOn":"2023-03-04","VettingDueOn":"2026-03-04"}');
INSERT INTO History VALUES(16,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5F24-72A3-8DF7-F23C6BFE8530','VOL-30',NULL,NULL,'{"Id":"01a21c54-5f24-72a3-8df7-f23c6bfe8530","AppliedOn":"2022-12-04","CampaignId":"01a21c54-5eb9-70c2-b012-a3ee62782cf0","Name":"Volunteer 30","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-30"}');
INSERT INTO History VALUES(17,'01A21C54-5CA3-7FD2-BC0B-774CCC290E09','ImportRegister','system: import on the command line','2026-11-27 09:27:01.286','Volunteer','01A21C54-5F24-719F-9BCF-F11934FD149F','VOL-31',NULL,NULL,'{"Id":"01a21c54-5f24-719f-9bcf-f11934fd149f","Name":"Volunteer 31","Panel":"Thorpe Wood","RecordedAt":"2026-11-27T09:27:00.517Z","Reference":"VOL-31"}');
INSERT INTO History VALUES(18,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-619F-7B4C-9DEF-86C16753E01D','REV/2021-22/0002',NULL,NULL,'{"Id":"01a21c54-619f-7b4c-9def-86c16753e01d","AcknowledgeBy":"2022-03-04","AcknowledgedOn":"2022-03-03","AllocatedTo":"Reviewer 2","ApplicantEmail":"applicant0002@example.org","ApplicantName":"Applicant 22/0002","Channel":"Email","ComplaintMadeOn":"2021-09-21","CompleteBy":"2022-03-25","DaysSuspended":4,"DaysToComplete":34,"DecisionSentOn":"2022-03-31","FeedbackGiven":false,"ForceReference":"CO/00859/22","HandlingRoute":"NotInvestigated","InformationProvidedOn":"2022-02-17","OutcomeLetterOn":"2022-02-17","PapersReceivedOn":"2022-03-17","PapersRequestedOn":"2022-03-03","ReceivedAt":"2022-02-25T09:59:00.000Z","ReceivedOn":"2022-02-25","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2021-22/0002","Result":"Upheld","RuleSetVersion":"2020 Regulations","State":"Closed","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2022-03-03","WorkingDaysToComplete":24,"Allegation":[{"Category":"H1","Number":1},{"Category":"H3","Number":2}],"Suspension":[{"Number":1,"ResumedOn":"2022-03-22","SuspendedOn":"2022-03-18"}]}');
INSERT INTO History VALUES(19,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-633D-7818-AB6C-3F6BB0D6BE34','REV/2021-22/0004',NULL,NULL,'{"Id":"01a21c54-633d-7818-ab6c-3f6bb0d6be34","AcknowledgeBy":"2022-03-15","AcknowledgedOn":"2022-03-09","AllocatedTo":"Reviewer 2","ApplicantEmail":"applicant0004@example.org","ApplicantName":"Applicant 22/0004","Channel":"WebForm","ComplaintMadeOn":"2021-12-02","CompleteBy":"2022-04-05","DaysSuspended":14,"DaysToComplete":52,"DecisionSentOn":"2022-04-29","FeedbackGiven":false,"ForceReference":"CO/01152/22","HandlingRoute":"Investigated","InformationProvidedOn":"2022-02-19","OutcomeLetterOn":"2022-02-19","PapersReceivedOn":"2022-03-24","PapersRequestedOn":"2022-03-11","ReceivedAt":"2022-03-08T14:02:00.000Z","ReceivedOn":"2022-03-08","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2021-22/0004","Result":"Upheld","RuleSetVersion":"2020 Regulations","State":"Closed","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2022-03-11","WorkingDaysToComplete":36,"Allegation":[{"Category":"E","Number":1}],"Suspension":[{"Number":1,"ResumedOn":"2022-04-08","SuspendedOn":"2022-03-25"}]}');
INSERT INTO History VALUES(20,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-6341-7F13-A404-F54A88E3E52E','REV/2022-23/0001',NULL,NULL,'{"Id":"01a21c54-6341-7f13-a404-f54a88e3e52e","AcknowledgeBy":"2022-04-28","AcknowledgedOn":"2022-04-25","AllocatedTo":"Reviewer 1","ApplicantEmail":"applicant0001@example.org","ApplicantName":"Applicant 23/0001","Channel":"WebForm","ComplaintMadeOn":"2021-11-04","CompleteBy":"2022-05-19","DaysSuspended":0,"DaysToComplete":35,"DecisionSentOn":"2022-05-26","FeedbackGiven":true,"ForceReference":"CO/01368/22","HandlingRoute":"NotInvestigated","InformationProvidedOn":"2022-03-28","OutcomeLetterOn":"2022-03-28","PapersReceivedOn":"2022-05-04","PapersRequestedOn":"2022-04-26","ReceivedAt":"2022-04-21T14:44:00.000Z","ReceivedOn":"2022-04-21","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0001","Result":"NotUpheld","RuleSetVersion":"2020 Regulations","State":"Closed","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2022-04-26","WorkingDaysToComplete":24,"Allegation":[{"Category":"E","Number":1},{"Category":"H1","Number":2}]}');
INSERT INTO History VALUES(21,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-6353-7924-AB8A-F4C55F58CC1F','REV/2022-23/0002',NULL,NULL,'{"Id":"01a21c54-6353-7924-ab8a-f4c55f58cc1f","AcknowledgeBy":"2022-05-09","AcknowledgedOn":"2022-05-09","ApplicantEmail":"applicant0002@example.org","ApplicantName":"Applicant 23/0002","Channel":"Telephone","ComplaintMadeOn":"2022-02-04","CompleteBy":"2022-05-29","Extension":"Refused","ForceReference":"CO/02133/22","HandlingRoute":"NotInvestigated","InformationProvidedOn":"2022-03-26","InvalidReason":"OutOfTime","OutcomeLetterOn":"2022-03-26","ReceivedAt":"2022-05-01T07:13:00.000Z","ReceivedOn":"2022-05-01","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0002","RuleSetVersion":"2020 Regulations","State":"Invalid","Summary":"Invented row for testing","Validity":"Invalid","ValidityDecidedOn":"2022-05-09","Allegation":[{"Category":"C","Number":1},{"Category":"H1","Number":2}]}');
INSERT INTO History VALUES(22,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-6356-7BB7-8AAB-A9748F6F5048','REV/2022-23/0006',NULL,NULL,'{"Id":"01a21c54-6356-7bb7-8aab-a9748f6f5048","AcknowledgeBy":"2022-05-17","AcknowledgedOn":"2022-05-10","ApplicantEmail":"applicant0006@example.org","ApplicantName":"Applicant 23/0006","Channel":"WebForm","ComplaintMadeOn":"2022-02-25","CompleteBy":"2022-06-07","ForceReference":"CO/00100/22","HandlingRoute":"Investigated","InformationProvidedOn":"2022-05-04","InvalidReason":"WrongBodyIopc","OutcomeLetterOn":"2022-05-04","ReceivedAt":"2022-05-10T14:10:00.000Z","ReceivedOn":"2022-05-10","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0006","RuleSetVersion":"2020 Regulations","State":"Forwarded","Summary":"Invented row for testing","Validity":"Invalid","ValidityDecidedOn":"2022-05-17","Allegation":[{"Category":"F6","Number":1}]}');
INSERT INTO History VALUES(23,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-6356-734E-9C8F-F5303273AA9A','REV/2022-23/0007',NULL,NULL,'{"Id":"01a21c54-6356-734e-9c8f-f5303273aa9a","AcknowledgeBy":"2022-05-19","AcknowledgedOn":"2022-05-13","ApplicantEmail":"applicant0007@example.org","ApplicantName":"Applicant 23/0007","Channel":"Letter","ComplaintMadeOn":"2021-12-31","CompleteBy":"2022-06-09","ForceReference":"CO/01522/22","HandlingRoute":"OutsideSchedule3","InformationProvidedOn":"2022-05-03","InvalidReason":"NoRightOutsideSchedule3","OutcomeLetterOn":"2022-05-03","ReceivedAt":"2022-05-12T07:04:00.000Z","ReceivedOn":"2022-05-12","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0007","RuleSetVersion":"2020 Regulations","State":"Invalid","Summary":"Invented row for testing","Validity":"Invalid","ValidityDecidedOn":"2022-05-23","Allegation":[{"Category":"A4","Number":1}]}');
INSERT INTO History VALUES(24,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-6357-7877-9A87-B329505BC145','REV/2022-23/0009',NULL,NULL,'{"Id":"01a21c54-6357-7877-9a87-b329505bc145","AcknowledgeBy":"2023-04-11","AcknowledgedOn":"2023-04-05","AllocatedTo":"Reviewer 1","ApplicantEmail":"applicant0009@example.org","ApplicantName":"Applicant 23/0009","Channel":"WebForm","ComplaintMadeOn":"2022-02-24","CompleteBy":"2023-04-28","ForceReference":"CO/02263/22","HandlingRoute":"Investigated","InformationProvidedOn":"2023-03-11","OutcomeLetterOn":"2023-03-11","PapersRequestedOn":"2023-04-05","ReceivedAt":"2023-03-31T22:59:00.000Z","ReceivedOn":"2023-03-31","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0009","RuleSetVersion":"2020 Regulations","State":"AwaitingPapers","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2023-04-05","Allegation":[{"Category":"C","Number":1}]}');
INSERT INTO History VALUES(25,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-6357-7265-BFD3-3433B8295388','REV/2022-23/0010',NULL,NULL,'{"Id":"01a21c54-6357-7265-bfd3-3433b8295388","AcknowledgeBy":"2022-07-01","AcknowledgedOn":"2022-07-04","AllocatedTo":"Reviewer 2","ApplicantEmail":"applicant0010@example.org","ApplicantName":"Applicant 23/0010","Channel":"Letter","ComplaintMadeOn":"2022-03-17","CompleteBy":"2022-07-22","DaysSuspended":0,"DaysToComplete":33,"DecisionSentOn":"2022-07-27","FeedbackGiven":false,"ForceReference":"CO/01013/22","HandlingRoute":"NotInvestigated","InformationProvidedOn":"2022-06-04","OutcomeLetterOn":"2022-06-04","PapersReceivedOn":"2022-07-20","PapersRequestedOn":"2022-07-04","ReceivedAt":"2022-06-24T10:34:00.000Z","ReceivedOn":"2022-06-24","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0010","Result":"Upheld","RuleSetVersion":"2020 Regulations","State":"Closed","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2022-07-04","WorkingDaysToComplete":23,"Allegation":[{"Category":"A4","Number":1},{"Category":"B9","Number":2}]}');
INSERT INTO History VALUES(26,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-6358-73D8-9E1C-E8A21CDD398B','REV/2022-23/0012',NULL,NULL,'{"Id":"01a21c54-6358-73d8-9e1c-e8a21cdd398b","AcknowledgeBy":"2022-07-22","AcknowledgedOn":"2022-07-18","AllocatedTo":"Reviewer 3","ApplicantEmail":"applicant0012@example.org","ApplicantName":"Applicant 23/0012","Channel":"Telephone","ComplaintMadeOn":"2022-05-06","CompleteBy":"2022-08-12","DaysSuspended":0,"DaysToComplete":32,"DecisionSentOn":"2022-08-16","FeedbackGiven":false,"ForceReference":"CO/01461/22","HandlingRoute":"Investigated","InformationProvidedOn":"2022-06-27","OutcomeLetterOn":"2022-06-27","PapersReceivedOn":"2022-08-02","PapersRequestedOn":"2022-07-25","ReceivedAt":"2022-07-15T19:12:00.000Z","ReceivedOn":"2022-07-15","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0012","Result":"Upheld","RuleSetVersion":"2020 Regulations","State":"Closed","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2022-07-25","WorkingDaysToComplete":22,"Allegation":[{"Category":"B5","Number":1},{"Category":"H4","Number":2}]}');
INSERT INTO History VALUES(27,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-6358-74AD-8DBA-454089D8535D','REV/2022-23/0013',NULL,NULL,'{"Id":"01a21c54-6358-74ad-8dba-454089d8535d","AcknowledgeBy":"2022-08-10","ApplicantEmail":"applicant0013@example.org","ApplicantName":"Applicant 23/0013","Channel":"Telephone","ComplaintMadeOn":"2022-05-19","CompleteBy":"2022-08-31","ForceReference":"CO/01535/22","HandlingRoute":"OutsideSchedule3","InformationProvidedOn":"2022-07-27","OutcomeLetterOn":"2022-07-27","ReceivedAt":"2022-08-03T19:41:00.000Z","ReceivedOn":"2022-08-03","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0013","RuleSetVersion":"2020 Regulations","State":"Received","Summary":"Invented row for testing"}');
INSERT INTO History VALUES(28,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-6359-7B85-B6BB-62FC7365D4D6','REV/2022-23/0016',NULL,NULL,'{"Id":"01a21c54-6359-7b85-b6bb-62fc7365d4d6","AcknowledgeBy":"2022-09-08","AcknowledgedOn":"2022-09-02","AllocatedTo":"Reviewer 3","ApplicantEmail":"applicant0016@example.org","ApplicantName":"Applicant 23/0016","Channel":"Email","ComplaintMadeOn":"2022-06-26","CompleteBy":"2022-09-29","ForceReference":"CO/02039/22","HandlingRoute":"Investigated","InformationProvidedOn":"2022-08-25","OutcomeLetterOn":"2022-08-25","PapersRequestedOn":"2022-09-09","ReceivedAt":"2022-09-01T19:51:00.000Z","ReceivedOn":"2022-09-01","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0016","RuleSetVersion":"2020 Regulations","State":"Withdrawn","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2022-09-09","WithdrawnOn":"2022-10-03","Allegation":[{"Category":"E","Number":1}]}');
INSERT INTO History VALUES(29,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-635C-7792-ADF3-23E5EAE2AA9E','REV/2022-23/0019',NULL,NULL,'{"Id":"01a21c54-635c-7792-adf3-23e5eae2aa9e","AcknowledgeBy":"2022-09-15","AcknowledgedOn":"2022-09-09","AllocatedTo":"Reviewer 2","ApplicantEmail":"applicant0019@example.org","ApplicantName":"Applicant 23/0019","Channel":"Telephone","ComplaintMadeOn":"2022-05-05","CompleteBy":"2022-10-06","ForceReference":"CO/01910/22","HandlingRoute":"NotInvestigated","InformationProvidedOn":"2022-08-23","OutcomeLetterOn":"2022-08-23","PapersRequestedOn":"2022-09-12","ReceivedAt":"2022-09-08T14:08:00.000Z","ReceivedOn":"2022-09-08","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0019","RuleSetVersion":"2020 Regulations","State":"Suspended","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2022-09-12","Allegation":[{"Category":"A2","Number":1},{"Category":"B5","Number":2},{"Category":"B9","Number":3}],"Suspension":[{"Number":1,"ResumedOn":"2022-10-10","SuspendedOn":"2022-10-01"},{"Number":2,"SuspendedOn":"2023-06-01"}]}');
INSERT INTO History VALUES(30,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-635C-7382-B2AE-8A50A76292B2','REV/2022-23/0021',NULL,NULL,'{"Id":"01a21c54-635c-7382-b2ae-8a50a76292b2","AcknowledgeBy":"2022-09-30","AcknowledgedOn":"2022-09-30","ApplicantEmail":"applicant0021@example.org","ApplicantName":"Applicant 23/0021","Channel":"Letter","ComplaintMadeOn":"2022-06-19","CompleteBy":"2022-10-21","ForceReference":"CO/01825/22","HandlingRoute":"NotInvestigated","InformationProvidedOn":"2022-09-07","InvalidReason":"NoConsent","OutcomeLetterOn":"2022-09-07","ReceivedAt":"2022-09-23T09:45:00.000Z","ReceivedOn":"2022-09-23","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0021","RuleSetVersion":"2020 Regulations","State":"Invalid","Summary":"Invented row for testing","Validity":"Invalid","ValidityDecidedOn":"2022-09-30","Allegation":[{"Category":"A3","Number":1},{"Category":"F6","Number":2}]}');
INSERT INTO History VALUES(31,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-635C-71DB-8313-97B914E63D4F','REV/2022-23/0022',NULL,NULL,'{"Id":"01a21c54-635c-71db-8313-97b914e63d4f","AcknowledgeBy":"2022-09-30","AcknowledgedOn":"2022-09-30","AllocatedTo":"Reviewer 1","ApplicantEmail":"applicant0022@example.org","ApplicantName":"Applicant 23/0022","Channel":"Telephone","ComplaintMadeOn":"2022-04-28","CompleteBy":"2022-10-21","DaysSuspended":0,"DaysToComplete":46,"DecisionSentOn":"2022-11-08","FeedbackGiven":true,"ForceReference":"CO/00174/22","HandlingRoute":"NotInvestigated","InformationProvidedOn":"2022-09-03","OutcomeLetterOn":"2022-09-03","PapersReceivedOn":"2022-10-27","PapersRequestedOn":"2022-09-30","ReceivedAt":"2022-09-23T07:21:00.000Z","ReceivedOn":"2022-09-23","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0022","Result":"NotUpheld","RuleSetVersion":"2020 Regulations","State":"Closed","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2022-09-30","WorkingDaysToComplete":32,"Allegation":[{"Category":"A2","Number":1},{"Category":"C","Number":2},{"Category":"D2","Number":3}]}');
INSERT INTO History VALUES(32,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-635D-7E09-A04B-06E8D03B8BD9','REV/2022-23/0024',NULL,NULL,'{"Id":"01a21c54-635d-7e09-a04b-06e8d03b8bd9","AcknowledgeBy":"2022-10-10","AcknowledgedOn":"2022-10-04","ApplicantName":"Applicant 23/0024","Channel":"Email","ComplaintMadeOn":"2022-06-23","CompleteBy":"2022-10-31","HandlingRoute":"NotInvestigated","InformationProvidedOn":"2022-09-28","InvalidReason":"InsufficientInformation","OutcomeLetterOn":"2022-09-28","ReceivedAt":"2022-10-03T07:40:00.000Z","ReceivedOn":"2022-10-03","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2022-23/0024","RuleSetVersion":"2020 Regulations","State":"Invalid","Summary":"Invented row for testing","Validity":"Invalid","ValidityDecidedOn":"2022-10-10","Allegation":[{"Category":"A1","Number":1},{"Category":"B4","Number":2}]}');
INSERT INTO History VALUES(33,'01A21C54-6015-77BF-8CEE-4BEA5BE50672','ImportRegister','system: import on the command line','2026-11-27 09:27:02.416','ComplaintReview','01A21C54-635D-7486-9405-0EF69110BE6C','REV/2023-24/0001',NULL,NULL,'{"Id":"01a21c54-635d-7486-9405-0ef69110be6c","AcknowledgeBy":"2023-04-17","AcknowledgedOn":"2023-04-17","AllocatedTo":"Reviewer 3","ApplicantEmail":"applicant0001@example.org","ApplicantName":"Applicant 24/0001","Channel":"Letter","ComplaintMadeOn":"2023-01-07","CompleteBy":"2023-05-08","ForceReference":"CO/00423/23","HandlingRoute":"NotInvestigated","InformationProvidedOn":"2023-03-28","OutcomeLetterOn":"2023-03-28","PapersReceivedOn":"2023-04-25","PapersRequestedOn":"2023-04-17","ReceivedAt":"2023-04-10T10:20:00.000Z","ReceivedOn":"2023-04-10","RecordedAt":"2026-11-27T09:27:01.409Z","Reference":"REV/2023-24/0001","RuleSetVersion":"2020 Regulations","State":"UnderReview","Summary":"Invented row for testing","Validity":"Valid","ValidityDecidedOn":"2023-04-17","Allegation":[{"Category":"B9","Number":1}]}');
INSERT INTO History VALUES(34,'01A21C54-669A-7415-B2B3-EDDE4E1228D5','ImportRegister','system: import on the command line','2026-11-27 09:27:03.463','ComplaintReview','01A21C54-619F-7B4C-9DEF-86C16753E01D','REV/2021-22/0002',NULL,'{}','{"Recommendation":[{"Id":"01a21c54-67d2-76a8-8376-4d1de736bcc9","Kind":"Statutory","MadeOn":"2022-03-31","Number":1,"RespondedOn":"2022-04-10","Response":"Rejected","ResponseDueOn":"2022-04-28","Text":"Invented recommendation for testing","Theme":"record keeping"},{"Id":"01a21c54-67d2-704f-bb5e-570be5f0c638","Kind":"Statutory","MadeOn":"2022-03-31","Number":2,"RespondedOn":"2022-04-10","Response":"Rejected","ResponseDueOn":"2022-04-28","Text":"Invented recommendation for testing","Theme":"investigation quality"}]}');
INSERT INTO History VALUES(35,'01A21C54-669A-7415-B2B3-EDDE4E1228D5','ImportRegister','system: import on the command line','2026-11-27 09:27:03.463','ComplaintReview','01A21C54-633D-7818-AB6C-3F6BB0D6BE34','REV/2021-22/0004',NULL,'{}','{"Recommendation":[{"Id":"01a21c54-67d2-7a0c-b6cd-1df1bc2d3f3e","Kind":"Statutory","MadeOn":"2022-04-29","Number":1,"RespondedOn":"2022-05-27","Response":"Accepted","ResponseDueOn":"2022-05-27","Text":"Invented recommendation for testing","Theme":"record keeping"},{"Id":"01a21c54-67d2-7876-9334-c859d4ea56c6","Kind":"Learning","MadeOn":"2022-04-29","Number":2,"RespondedOn":"2022-06-03","Response":"Accepted","Text":"Invented recommendation for testing","Theme":"communication"}]}');
INSERT INTO History VALUES(36,'01A21C54-669A-7415-B2B3-EDDE4E1228D5','ImportRegister','system: import on the command line','2026-11-27 09:27:03.463','ComplaintReview','01A21C54-6357-7265-BFD3-3433B8295388','REV/2022-23/0010',NULL,'{}','{"Recommendation":[{"Id":"01a21c54-67d1-71a4-b351-1e5b50d9e811","Kind":"Statutory","MadeOn":"2022-07-27","Number":1,"RespondedOn":"2022-08-25","Response":"Accepted","ResponseDueOn":"2022-08-24","Text":"Invented recommendation for testing","Theme":"record keeping"},{"Id":"01a21c54-67d2-7613-962f-fd379bca8139","Kind":"Statutory","MadeOn":"2022-07-27","Number":2,"RespondedOn":"2022-08-24","Response":"AcceptedInPart","ResponseDueOn":"2022-08-24","Text":"Invented recommendation for testing","Theme":"record keeping"}]}');
INSERT INTO History VALUES(37,'01A21C54-669A-7415-B2B3-EDDE4E1228D5','ImportRegister','system: import on the command line','2026-11-27 09:27:03.463','ComplaintReview','01A21C54-6358-73D8-9E1C-E8A21CDD398B','REV/2022-23/0012',NULL,'{}','{"Recommendation":[{"Id":"01a21c54-67d2-7d04-97c1-6c8e40f54e05","Kind":"Statutory","MadeOn":"2022-08-16","Number":1,"RespondedOn":"2022-08-26","Response":"Rejected","ResponseDueOn":"2022-09-13","Text":"Invented recommendation for testing","Theme":"investigation quality"}]}');
INSERT INTO History VALUES(38,'01A21C54-6869-7820-A1B4-B6D63386A4ED','ImportRegister','system: import on the command line','2026-11-27 09:27:04.413','CustodyVisit','01A21C54-6A20-7EED-9510-3C323114DCF8','ICV/2022-23/0003',NULL,NULL,'{"Id":"01a21c54-6a20-7eed-9510-3c323114dcf8","AdmittedAt":"2022-04-08T07:26:00.000Z","ArrivedAt":"2022-04-08T07:18:00.000Z","ArrivedOn":"2022-04-08","ArrivedWeek":"2022-04-04","DelayMinutes":8,"DelayThresholdMinutes":10,"DepartedAt":"2022-04-08T09:53:00.000Z","IsCounted":true,"MinutesSpent":155,"Mode":"InPerson","NotAvailable":4,"Outcome":"Completed","RecordedAt":"2026-11-27T09:27:03.531Z","Reference":"ICV/2022-23/0003","ReportStatus":"Submitted","Residual":0,"SuiteId":"01a21c54-5838-7475-a9d5-2f6f1aa65d91","TimeBand":"Morning","VisitorCount":2,"Weekday":"Friday","Counts.Accepted":7,"Counts.Asleep":0,"Counts.AtCourt":0,"Counts.AtHospital":0,"Counts.AtRisk":0,"Counts.BookingIn":1,"Counts.Declined":1,"Counts.Held":12,"Counts.HeldChildren":0,"Counts.HeldMen":12,"Counts.HeldWomen":0,"Counts.InInterview":1,"Counts.Intoxicated":1,"Counts.NotOffered":0,"Counts.Observed":2,"Counts.Offered":8,"Counts.UnavailableOther":0,"Counts.WithAppropriateAdult":1,"Counts.WithHealthcare":0,"Counts.WithSolicitor":0,"VisitVisitor":[{"Position":1},{"Position":2}]}');
INSERT INTO History VALUES(39,'01A21C54-6869-7820-A1B4-B6D63386A4ED','ImportRegister','system: import on the command line','2026-11-27 09:27:04.413','CustodyVisit','01A21C54-6B78-7F60-81AD-DC062C8C9731','ICV/2022-23/0004',NULL,NULL,'{"Id":"01a21c54-6b78-7f60-81ad-dc062c8c9731","AdmittedAt":"2022-04-20T03:37:00.000Z","ArrivedAt":"2022-04-20T03:12:00.000Z","ArrivedOn":"2022-04-20","ArrivedWeek":"2022-04-18","DelayExplanation":"Explained by the custody sergeant on admission","DelayMinutes":25,"DelayReason":"suite_busy","DelayThresholdMinutes":10,"DepartedAt":"2022-04-20T04:20:00.000Z","IsCounted":true,"MinutesSpent":68,"Mode":"Video","NotAvailable":0,"Outcome":"Completed","RecordedAt":"2026-11-27T09:27:03.531Z","Reference":"ICV/2022-23/0004","ReportStatus":"Accepted","Residual":0,"SuiteId":"01a21c54-5838-7475-a9d5-2f6f1aa65d91","TimeBand":"Night","VisitorCount":1,"Weekday":"Wednesday","Counts.Accepted":9,"Counts.Asleep":0,"Counts.AtCourt":0,"Counts.AtHospital":0,"Counts.AtRisk":0,"Counts.BookingIn":0,"Counts.Declined":0,"Counts.Held":9,"Counts.HeldChildren":0,"Counts.HeldMen":8,"Counts.HeldWomen":1,"Counts.InInterview":0,"Counts.Intoxicated":0,"Counts.NotOffered":0,"Counts.Observed":0,"Counts.Offered":9,"Counts.UnavailableOther":0,"Counts.WithAppropriateAdult":0,"Counts.WithHealthcare":0,"Counts.WithSolicitor":0,"VisitVisitor":[{"Position":1}]}');
INSERT INTO History VALUES(40,'01A21C54-6869-7820-A1B4-B6D63386A4ED','ImportRegister','system: import on the command line','2026-11-27 09:27:04.413','CustodyVisit','01A21C54-6B7F-7EC1-A2FF-AED9B253CCB7','ICV/2022-23/0005',NULL,NULL,'{"Id":"01a21c54-6b7f-7ec1-a2ff-aed9b253ccb7","AdmittedAt":"2022-04-23T01:06:00.000Z","ArrivedAt":"2022-04-23T01:06:00.000Z","ArrivedOn":"2022-04-23","ArrivedWeek":"2022-04-18","DelayMinutes":0,"DelayThresholdMinutes":10,"DepartedAt":"2022-04-23T03:34:00.000Z","IsCounted":true,"MinutesSpent":148,"Mode":"InPerson","NotAvailable":1,"Outcome":"Completed","RecordedAt":"2026-11-27T09:27:03.531Z","Reference":"ICV/2022-23/0005","ReportStatus":"Accepted","Residual":0,"SuiteId":"01a21c54-58f7-72c8-b09f-41411f5e16a7","TimeBand":"Night","VisitorCount":2,"Weekday":"Saturday","Counts.Accepted":6,"Counts.Asleep":1,"Counts.AtCourt":0,"Counts.AtHospital":0,"Counts.AtRisk":0,"Counts.BookingIn":0,"Counts.Declined":1,"Counts.Held":8,"Counts.HeldChildren":1,"Counts.HeldMen":6,"Counts.HeldWomen":1,"Counts.InInterview":0,"Counts.Intoxicated":0,"Counts.NotOffered":0,"Counts.Observed":2,"Counts.Offered":7,"Counts.UnavailableOther":0,"Counts.WithAppropriateAdult":0,"Counts.WithHealthcare":0,"Counts.WithSolicitor":0,"VisitVisitor":[{"Position":1},{"Position":2}]}');
INSERT INTO History VALUES(41,'01A21C54-6869-7820-A1B4-B6D63386A4ED','ImportRegister','system: import on the command line','2026-11-27 09:27:04.413','CustodyVisit','01A21C54-6B7F-7C98-BA49-4DF67FEF46AC','ICV/2022-23/0038',NULL,NULL,'{"Id":"01a21c54-6b7f-7c98-ba49-4df67fef46ac","AdmittedAt":"2022-12-29T00:54:00.000Z","ArrivedAt":"2022-12-29T00:51:00.000Z","ArrivedOn":"2022-12-29","ArrivedWeek":"2022-12-26","DelayMinutes":3,"DelayThresholdMinutes":10,"DepartedAt":"2022-12-29T02:07:00.000Z","IsCounted":true,"MinutesSpent":76,"Mode":"InPerson","NotAvailable":4,"Outcome":"Completed","RecordedAt":"2026-11-27T09:27:03.531Z","Reference":"ICV/2022-23/0038","ReportStatus":"Accepted","Residual":0,"SuiteId":"01a21c54-5838-7475-a9d5-2f6f1aa65d91","TimeBand":"Night","VisitorCount":2,"Weekday":"Thursday","Counts.Accepted":2,"Counts.Asleep":3,"Counts.AtCourt":0,"Counts.AtHospital":0,"Counts.AtRisk":0,"Counts.BookingIn":0,"Counts.Declined":1,"Counts.Held":9,"Counts.HeldChildren":0,"Counts.HeldMen":9,"Counts.HeldWomen":0,"Counts.InInterview":0,"Counts.Intoxicated":0,"Counts.NotOffered":2,"Counts.Observed":0,"Counts.Offered":3,"Counts.UnavailableOther":1,"Counts.WithAppropriateAdult":0,"Counts.WithHealthcare":0,"Counts.WithSolicitor":0,"VisitVisitor":[{"Position":1},{"Position":2}]}');
INSERT INTO History VALUES(42,'01A21C54-6869-7820-A1B4-B6D63386A4ED','ImportRegister','system: import on the command line','2026-11-27 09:27:04.413','CustodyVisit','01A21C54-6B80-70C2-B35E-E46AD0D85AF4','ICV/2022-23/0052',NULL,NULL,'{"Id":"01a21c54-6b80-70c2-b35e-e46ad0d85af4","ArrivedAt":"2022-12-26T14:00:00.000Z","ArrivedOn":"2022-12-26","ArrivedWeek":"2022-12-26","DelayExplanation":"Not admitted before leaving","DelayReason":"suite_busy","DelayThresholdMinutes":10,"DepartedAt":"2022-12-26T14:42:00.000Z","IsCounted":false,"MinutesSpent":42,"Mode":"InPerson","NotAvailable":0,"Outcome":"AbandonedNotAdmitted","RecordedAt":"2026-11-27T09:27:03.531Z","Reference":"ICV/2022-23/0052","ReportStatus":"Accepted","Residual":0,"SuiteId":"01a21c54-58f7-72c8-b09f-41411f5e16a7","TimeBand":"Afternoon","VisitorCount":2,"Weekday":"Monday","Counts.Accepted":0,"Counts.Asleep":0,"Counts.AtCourt":0,"Counts.AtHospital":0,"Counts.AtRisk":0,"Counts.BookingIn":0,"Counts.Declined":0,"Counts.Held":0,"Counts.HeldChildren":0,"Counts.HeldMen":0,"Counts.HeldWomen":0,"Counts.InInterview":0,"Counts.Intoxicated":0,"Counts.NotOffered":0,"Counts.Observed":0,"Counts.Offered":0,"Counts.UnavailableOther":0,"Counts.WithAppropriateAdult":0,"Counts.WithHealthcare":0,"Counts.WithSolicitor":0,"VisitVisitor":[{"Position":1},{"Position":2}]}');
INSERT INTO History VALUES(43,'01A21C54-6869-7820-A1B4-B6D63386A4ED','ImportRegister','system: import on the command line','2026-11-27 09:27:04.413','CustodyVisit','01A21C54-6B80-76AB-BDD6-78B98228CDAB','ICV/2022-23/0053',NULL,NULL,'{"Id":"01a21c54-6b80-76ab-bdd6-78b98228cdab","ArrivedAt":"2022-08-02T19:00:00.000Z","ArrivedOn":"2022-08-02","ArrivedWeek":"2022-08-01","DelayExplanation":"Not admitted before leaving","DelayReason":"suite_busy","DelayThresholdMinutes":10,"DepartedAt":"2022-08-02T19:42:00.000Z","IsCounted":false,"MinutesSpent":42,"Mode":"InPerson","NotAvailable":0,"Outcome":"AbandonedSuiteClosed","RecordedAt":"2026-11-27T09:27:03.531Z","Reference":"ICV/2022-23/0053","ReportStatus":"Accepted","Residual":0,"SuiteId":"01a21c54-5838-7475-a9d5-2f6f1aa65d91","TimeBand":"Evening","VisitorCount":2,"Weekday":"Tuesday","Counts.Accepted":0,"Counts.Asleep":0,"Counts.AtCourt":0,"Counts.AtHospital":0,"Counts.AtRisk":0,"Counts.BookingIn":0,"Counts.Declined":0,"Counts.Held":0,"Counts.HeldChildren":0,"Counts.HeldMen":0,"Counts.HeldWomen":0,"Counts.InInterview":0,"Counts.Intoxicated":0,"Counts.NotOffered":0,"Counts.Observed":0,"Counts.Offered":0,"Counts.UnavailableOther":0,"Counts.WithAppropriateAdult":0,"Counts.WithHealthcare":0,"Counts.WithSolicitor":0,"VisitVisitor":[{"Position":1},{"Position":2}]}');
INSERT INTO History VALUES(44,'01A21C54-6869-7820-A1B4-B6D63386A4ED','ImportRegister','system: import on the command line','2026-11-27 09:27:04.413','CustodyVisit','01A21C54-6B85-7673-8694-036952C5BFD2','ICV/2022-23/0054',NULL,NULL,'{"Id":"01a21c54-6b85-7673-8694-036952c5bfd2","AdmittedAt":"2022-09-14T10:14:00.000Z","ArrivedAt":"2022-09-14T10:00:00.000Z","ArrivedOn":"2022-09-14","ArrivedWeek":"2022-09-12","DelayExplanation":"Explained by the custody sergeant on admission","DelayMinutes":14,"DelayReason":"staff_shortage","DelayThresholdMinutes":10,"DepartedAt":"2022-09-14T11:39:00.000Z","IsCounted":true,"MinutesSpent":99,"Mode":"InPerson","NotAvailable":1,"Outcome":"Completed","RecordedAt":"2026-11-27T09:27:03.531Z","Reference":"ICV/2022-23/0054","ReportStatus":"Draft","Residual":0,"SuiteId":"01a21c54-5838-7475-a9d5-2f6f1aa65d91","TimeBand":"Morning","VisitorCount":2,"Weekday":"Wednesday","Counts.Accepted":5,"Counts.Asleep":1,"Counts.AtCourt":0,"Counts.AtHospital":0,"Counts.AtRisk":0,"Counts.BookingIn":0,"Counts.Declined":0,"Counts.Held":8,"Counts.HeldChildren":1,"Counts.HeldMen":5,"Counts.HeldWomen":2,"Counts.InInterview":0,"Counts.Intoxicated":0,"Counts.NotOffered":2,"Counts.Observed":1,"Counts.Offered":5,"Counts.UnavailableOther":0,"Counts.WithAppropriateAdult":0,"Counts.WithHealthcare":0,"Counts.WithSolicitor":0,"VisitVisitor":[{"Position":1},{"Position":2}]}');
INSERT INTO History VALUES(45,'01A21C54-6869-7820-A1B4-B6D63386A4ED','ImportRegister','system: import on the command line','2026-11-27 09:27:04.413','CustodyVisit','01A21C54-6B86-75A5-BCD1-0786D4DB9576','ICV/2022-23/0055',NULL,NULL,'{"Id":"01a21c54-6b86-75a5-bcd1-0786d4db9576","AdmittedAt":"2022-04-11T11:06:00.000Z","ArrivedAt":"2022-04-11T11:00:00.000Z","ArrivedOn":"2022-04-11","ArrivedWeek":"2022-04-11","DelayMinutes":6,"DelayThresholdMinutes":10,"DepartedAt":"2022-04-11T12:36:00.000Z","IsCounted":true,"MinutesSpent":96,"Mode":"InPerson","NotAvailable":4,"Outcome":"Completed","RecordedAt":"2026-11-27T09:27:03.531Z","Reference":"ICV/2022-23/0055","ReportStatus":"Void","Residual":0,"SuiteId":"01a21c54-5838-7475-a9d5-2f6f1aa65d91","TimeBand":"Afternoon","VisitorCount":2,"Weekday":"Monday","Counts.Accepted":3,"Counts.Asleep":2,"Counts.AtCourt":0,"Counts.AtHospital":0,"Counts.AtRisk":0,"Counts.BookingIn":0,"Counts.Declined":0,"Counts.Held":7,"Counts.HeldChildren":0,"Counts.HeldMen":6,"Counts.HeldWomen":1,"Counts.InInterview":0,"Counts.Intoxicated":0,"Counts.NotOffered":0,"Counts.Observed":0,"Counts.Offered":3,"Counts.UnavailableOther":0,"Counts.WithAppropriateAdult":0,"Counts.WithHealthcare":1,"Counts.WithSolicitor":1,"VisitVisitor":[{"Position":1},{"Position":2}]}');
INSERT INTO History VALUES(46,'01A21C54-6869-7820-A1B4-B6D63386A4ED','ImportRegister','system: import on the command line','2026-11-27 09:27:04.413','CustodyVisit','01A21C54-6B86-785C-95B8-981B52F99FBB','ICV/2022-23/0056',NULL,NULL,'{"Id":"01a21c54-6b86-785c-95b8-981b52f99fbb","ArrivedAt":"2022-09-14T10:00:00.000Z","ArrivedOn":"2022-09-14","ArrivedWeek":"2022-09-12","DelayExplanation":"Explained by the custody sergeant on admission","DelayReason":"staff_shortage","DelayThresholdMinutes":10,"IsCounted":false,"Mode":"InPerson","NotAvailable":0,"Outcome":"Completed","RecordedAt":"2026-11-27T09:27:03.531Z","Reference":"ICV/2022-23/0056","ReportStatus":"Draft","Residual":0,"SuiteId":"01a21c54-5838-7475-a9d5-2f6f1aa65d91","TimeBand":"Morning","VisitorCount":0,"Weekday":"Wednesday","Counts.Accepted":0,"Counts.Asleep":0,"Counts.AtCourt":0,"Counts.AtHospital":0,"Counts.AtRisk":0,"Counts.BookingIn":0,"Counts.Declined":0,"Counts.Held":0,"Counts.HeldChildren":0,"Counts.HeldMen":0,"Counts.HeldWomen":0,"Counts.InInterview":0,"Counts.Intoxicated":0,"Counts.NotOffered":0,"Counts.Observed":0,"Counts.Offered":0,"Counts.UnavailableOther":0,"Counts.WithAppropriateAdult":0,"Counts.WithHealthcare":0,"Counts.WithSolicitor":0}');
INSERT INTO History VALUES(47,'01A21C54-6C2E-7747-AD5E-D38D089E227F','ImportRegister','system: import on the command line','2026-11-27 09:27:04.788','CustodyVisit','01A21C54-6A20-7EED-9510-3C323114DCF8','ICV/2022-23/0003',NULL,'{}','{"CustodyIssue":[{"Id":"01a21c54-6c81-7b30-b2f0-9e7bc3b8bb2f","Category":"Health","Description":"Invented issue for testing","Number":1,"RaisedBy":"Visitor","ResolvedAtVisit":true,"Severity":"Minor"}]}');
INSERT INTO History VALUES(48,'01A21C54-6C2E-7747-AD5E-D38D089E227F','ImportRegister','system: import on the command line','2026-11-27 09:27:04.788','CustodyVisit','01A21C54-6B78-7F60-81AD-DC062C8C9731','ICV/2022-23/0004',NULL,'{}','{"CustodyIssue":[{"Id":"01a21c54-6c82-710e-89bb-7513e2525e19","Category":"Conditions","Description":"Invented issue for testing","ForceRespondedOn":"2022-05-08","Number":1,"RaisedBy":"Detainee","ResolvedAtVisit":false,"ResponseDueOn":"2022-05-20","SentToForceOn":"2022-04-22","Severity":"Significant"}]}');
INSERT INTO History VALUES(49,'01A21C54-6C2E-7747-AD5E-D38D089E227F','ImportRegister','system: import on the command line','2026-11-27 09:27:04.788','CustodyVisit','01A21C54-6B7F-7C98-BA49-4DF67FEF46AC','ICV/2022-23/0038',NULL,'{}','{"CustodyIssue":[{"Id":"01a21c54-6c82-70a9-905f-345fc1a43615","Category":"Conditions","Description":"Invented issue for testing","Number":1,"RaisedBy":"Visitor","ResolvedAtVisit":false,"ResponseDueOn":"2023-01-28","SentToForceOn":"2022-12-31","Severity":"Significant"},{"Id":"01a21c54-6c82-7b32-9216-025688849b53","Category":"Rights","Description":"Invented issue for testing","Number":2,"RaisedBy":"Visitor","ResolvedAtVisit":false,"ResponseDueOn":"2023-01-28","SentToForceOn":"2022-12-31","Severity":"Significant"}]}');
INSERT INTO History VALUES(50,'01A21C54-6C2E-7747-AD5E-D38D089E227F','ImportRegister','system: import on the command line','2026-11-27 09:27:04.788','CustodyVisit','01A21C54-6B7F-7EC1-A2FF-AED9B253CCB7','ICV/2022-23/0005',NULL,'{}','{"CustodyIssue":[{"Id":"01a21c54-6c82-736b-b86d-93c0ca34703b","Category":"Welfare","Description":"Invented issue for testing","Number":1,"RaisedBy":"Visitor","ResolvedAtVisit":true,"Severity":"Minor"},{"Id":"01a21c54-6c82-7d68-9f8d-8fa91f701918","Category":"Welfare","Description":"Invented issue for testing","Number":2,"RaisedBy":"Visitor","ResolvedAtVisit":true,"Severity":"Minor"}]}');
INSERT INTO History VALUES(51,'01A21C54-6E4A-79B5-B144-F43DCA74FB1A','ImportRegister','system: import on the command line','2026-11-27 09:27:05.478','ScrutinySession','01A21C54-6F0B-7AF3-A11E-32082BECE414','stop_and_search 2022-04-25',NULL,NULL,'{"Id":"01a21c54-6f0b-7af3-a11e-32082bece414","HeldOn":"2022-04-25","Kind":"StopAndSearch","RecordedAt":"2026-11-27T09:27:05.035Z","ScrutinyCase":[{"Id":"01a21c54-6f0d-7cd5-ab7a-1b00bdc677f1","CaseReference":"2022-04-25-1","IncidentMonth":"2022-02-01","NotViewableReason":"legal_proceedings","Viewed":false},{"Id":"01a21c54-6f4f-706e-8a85-a8b505c3ebb3","CaseReference":"2022-04-25-2","FeedbackSentOn":"2022-05-02","IncidentMonth":"2022-02-01","Rating":"green_1","Viewed":true},{"Id":"01a21c54-6f4f-78e4-b007-8d77f2b0f34a","CaseReference":"2022-04-25-3","IncidentMonth":"2022-02-01","NotViewableReason":"not_recorded","Viewed":false},{"Id":"01a21c54-6f4f-7dfc-bc84-4324267d412b","CaseReference":"2022-04-25-4","FeedbackSentOn":"2022-05-02","IncidentMonth":"2022-02-01","Rating":"amber","Viewed":true},{"Id":"01a21c54-6f4f-7a44-accf-40a711f3c2bb","CaseReference":"2022-04-25-5","FeedbackSentOn":"2022-05-02","IncidentMonth":"2022-02-01","Rating":"green_1","Viewed":true}]}');
INSERT INTO History VALUES(52,'01A21C54-6E4A-79B5-B144-F43DCA74FB1A','ImportRegister','system: import on the command line','2026-11-27 09:27:05.478','ScrutinySession','01A21C54-6F4F-71E6-B4B6-2EF4D09A64D9','use_of_force 2022-05-25',NULL,NULL,'{"Id":"01a21c54-6f4f-71e6-b4b6-2ef4d09a64d9","HeldOn":"2022-05-25","Kind":"UseOfForce","RecordedAt":"2026-11-27T09:27:05.035Z","ScrutinyCase":[{"Id":"01a21c54-6f4f-7f88-8f16-03d1003b73a3","CaseReference":"2022-05-25-1","FeedbackSentOn":"2022-06-01","IncidentMonth":"2022-03-01","Rating":"green_3","Viewed":true},{"Id":"01a21c54-6f52-7e3f-b5b3-ff583bb2429b","CaseReference":"2022-05-25-2","FeedbackSentOn":"2022-06-01","IncidentMonth":"2022-03-01","Rating":"green_2","Viewed":true},{"Id":"01a21c54-6f52-7054-ab64-dcc22817ad56","CaseReference":"2022-05-25-3","FeedbackSentOn":"2022-06-01","IncidentMonth":"2022-03-01","Rating":"green_1","Viewed":true},{"Id":"01a21c54-6f52-7ebd-98dd-5961ab0bc32c","CaseReference":"2022-05-25-4","FeedbackSentOn":"2022-06-01","IncidentMonth":"2022-03-01","Rating":"green_2","Viewed":true},{"Id":"01a21c54-6f52-7a31-96f2-c3f2118a5302","CaseReference":"2022-05-25-5","FeedbackSentOn":"2022-06-01","IncidentMonth":"2022-03-01","Rating":"amber","Viewed":true}]}');
INSERT INTO History VALUES(53,'01A21C54-6E4A-79B5-B144-F43DCA74FB1A','ImportRegister','system: import on the command line','2026-11-27 09:27:05.478','ScrutinySession','01A21C54-6F52-701D-8BEA-B033A5717B62','stop_and_search 2022-06-25',NULL,NULL,'{"Id":"01a21c54-6f52-701d-8bea-b033a5717b62","HeldOn":"2022-06-25","Kind":"StopAndSearch","RecordedAt":"2026-11-27T09:27:05.035Z","ScrutinyCase":[{"Id":"01a21c54-6f52-7f24-9a5f-c3b74fc746e0","CaseReference":"2022-06-25-1","FeedbackSentOn":"2022-07-02","IncidentMonth":"2022-04-01","Rating":"green_2","Viewed":true},{"Id":"01a21c54-6f53-73d9-b690-13f576c0fcf4","CaseReference":"2022-06-25-2","FeedbackSentOn":"2022-07-02","IncidentMonth":"2022-04-01","Rating":"green_1","Viewed":true},{"Id":"01a21c54-6f53-7eb3-a8ec-48ce2dc5a5fa","CaseReference":"2022-06-25-3","FeedbackSentOn":"2022-07-02","IncidentMonth":"2022-04-01","Rating":"green_1","Viewed":true},{"Id":"01a21c54-6f53-7992-9acf-16edccabc946","CaseReference":"2022-06-25-4","FeedbackSentOn":"2022-07-02","IncidentMonth":"2022-04-01","Rating":"red","Viewed":true},{"Id":"01a21c54-6f53-7fa7-97e9-d3e38e51e94b","CaseReference":"2022-06-25-5","FeedbackSentOn":"2022-07-02","IncidentMonth":"2022-04-01","Learning":"Invented learning for testing","Rating":"red","Viewed":true}]}');
INSERT INTO History VALUES(54,'01A21C54-7C15-76FC-870D-9751B9A930F9','ImportRegister','system: import on the command line','2026-11-27 09:27:08.709','Volunteer','01A21C54-5EBA-7A6E-94E8-D6187605AA53','VOL-17',NULL,'{"LeavingReason":null,"LeftOn":null}','{"LeavingReason":"resigned","LeftOn":"2023-03-20"}');
INSERT INTO History VALUES(55,'01A21C54-7D72-79D3-8767-3099ECC58F43','ImportRegister','system: import on the command line','2026-11-27 09:27:09.428','ComplaintReview','01A21C54-6341-7F13-A404-F54A88E3E52E','REV/2022-23/0001',NULL,'{"AcknowledgedOn":"2022-04-25","AllocatedTo":"Reviewer 1","Allegation":[{"Category":"E","Number":1},{"Category":"H1","Number":2}]}','{"AcknowledgedOn":"2022-04-22","AllocatedTo":"Reviewer 2","Allegation":[{"Category":"E","Number":1},{"Category":"H1","Number":2},{"Category":"H4","Number":3}]}');
INSERT INTO History VALUES(56,'01A21C54-7D72-79D3-8767-3099ECC58F43','ImportRegister','system: import on the command line','2026-11-27 09:27:09.428','ComplaintReview','01A21C54-635C-71DB-8313-97B914E63D4F','REV/2022-23/0022',NULL,'{"DaysSuspended":0}','{"DaysSuspended":7,"Suspension":[{"Number":1,"ResumedOn":"2022-11-04","SuspendedOn":"2022-10-28"}]}');
INSERT INTO History VALUES(57,'01A21C54-8089-75A5-845A-7D1EED26501F','ImportRegister','system: import on the command line','2026-11-27 09:27:09.764','ComplaintReview','01A21C54-6357-7265-BFD3-3433B8295388','REV/2022-23/0010',NULL,'{"Recommendation":[{"ImplementedOn":null,"Number":2}]}','{"Recommendation":[{"ImplementedOn":"2022-09-01","Number":2}]}');
INSERT INTO History VALUES(58,'01A21C54-8113-769B-B435-A0C251520ECB','ImportRegister','system: import on the command line','2026-11-27 09:27:10.339','CustodyVisit','01A21C54-6A20-7EED-9510-3C323114DCF8','ICV/2022-23/0003',NULL,'{"ReportStatus":"Submitted"}','{"ReportStatus":"Accepted"}');
INSERT INTO History VALUES(59,'01A21C54-849C-79E7-902E-0BBC900ED1BF','ImportRegister','system: import on the command line','2026-11-27 09:27:11.347','CustodyVisit','01A21C54-6B78-7F60-81AD-DC062C8C9731','ICV/2022-23/0004',NULL,'{"CustodyIssue":[{"ClosedOn":null,"Number":1}]}','{"CustodyIssue":[{"ClosedOn":"2022-06-04","Number":1}]}');
INSERT INTO History VALUES(60,'01A21C54-9A74-748D-A2D5-8196AAA35179','CompileFigures','system: compile on the command line','2026-11-27 09:27:17.706','Compilation','01A21C54-9B64-703E-ABA8-106DD2EBF159','2022-23 as at 2023-06-30, revision 1',NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "ImportRuns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ImportRuns" PRIMARY KEY,
    "UploadedBy" TEXT NOT NULL,
    "UploadedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "JobRunId" TEXT NULL,
    "EndedAt" TEXT NULL
);
INSERT INTO ImportRuns VALUES('01A21C46-C000-7000-8000-000000000001','Alex Administrator','2026-11-27 09:14:00','Previewed','01A21C46-B000-7000-8000-000000000002',NULL);
CREATE TABLE IF NOT EXISTS "JobRuns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_JobRuns" PRIMARY KEY,
    "Job" TEXT NOT NULL,
    "Argument" TEXT NULL,
    "RequestedBy" TEXT NOT NULL,
    "RequestedAt" TEXT NOT NULL,
    "DueAt" TEXT NOT NULL,
    "StartedAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    "State" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "Worker" TEXT NULL,
    "AliveAt" TEXT NULL,
    "Outcome" TEXT NULL
);
INSERT INTO JobRuns VALUES('01A21C46-B000-7000-8000-000000000002','registers.preview','01A21C46-C000-7000-8000-000000000001','Alex Administrator','2026-11-27 09:14:00','2026-11-27 09:14:00','2026-11-27 09:14:01','2026-11-27 09:14:03','Succeeded',1,'office','2026-11-27 09:14:03','Previewed');
INSERT INTO JobRuns VALUES('01A21C46-B000-7000-8000-000000000001','registers.clean_up',NULL,'system: schedule','2026-11-27 02:45:00','2026-11-27 02:45:00','2026-11-27 02:45:01','2026-11-27 02:45:03','Succeeded',1,'office','2026-11-27 02:45:03','Nothing to remove');
INSERT INTO JobRuns VALUES('01A21C46-B000-7000-8000-000000000003','figures.compile',NULL,'system: schedule','2026-11-27 09:15:00','2026-11-27 09:15:00',NULL,NULL,'Waiting',0,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "RatingScale" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_RatingScale" PRIMARY KEY,
    "Label" TEXT NOT NULL,
    "Band" TEXT NOT NULL,
    "Place" INTEGER NOT NULL
);
INSERT INTO RatingScale VALUES('amber','Amber','amber',4);
INSERT INTO RatingScale VALUES('green_1','Green 1','green',1);
INSERT INTO RatingScale VALUES('green_2','Green 2','green',2);
INSERT INTO RatingScale VALUES('green_3','Green 3','green',3);
INSERT INTO RatingScale VALUES('red','Red','red',5);
CREATE TABLE IF NOT EXISTS "ReferenceCounters" (
    "Series" TEXT NOT NULL,
    "StartYear" INTEGER NOT NULL,
    "LastNumber" INTEGER NOT NULL,
    CONSTRAINT "PK_ReferenceCounters" PRIMARY KEY ("Series", "StartYear")
);
INSERT INTO ReferenceCounters VALUES('REV',2021,4);
INSERT INTO ReferenceCounters VALUES('REV',2022,24);
INSERT INTO ReferenceCounters VALUES('REV',2023,1);
INSERT INTO ReferenceCounters VALUES('ICV',2022,56);
CREATE TABLE IF NOT EXISTS "ScrutinySessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ScrutinySessions" PRIMARY KEY,
    "HeldOn" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "RecordedAt" TEXT NOT NULL
, "KnownFrom" TEXT NOT NULL DEFAULT '0001-01-01 00:00:00');
INSERT INTO ScrutinySessions VALUES('01A21C54-6F0B-7AF3-A11E-32082BECE414','2022-04-25','StopAndSearch',0,'2026-11-27 09:27:05.035','2026-11-27 09:27:05.478');
INSERT INTO ScrutinySessions VALUES('01A21C54-6F4F-71E6-B4B6-2EF4D09A64D9','2022-05-25','UseOfForce',0,'2026-11-27 09:27:05.035','2026-11-27 09:27:05.478');
INSERT INTO ScrutinySessions VALUES('01A21C54-6F52-701D-8BEA-B033A5717B62','2022-06-25','StopAndSearch',0,'2026-11-27 09:27:05.035','2026-11-27 09:27:05.478');
CREATE TABLE IF NOT EXISTS "Targets" (
    "Code" TEXT NOT NULL,
    "EffectiveFrom" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Days" INTEGER NOT NULL,
    CONSTRAINT "PK_Targets" PRIMARY KEY ("Code", "EffectiveFrom")
);
INSERT INTO Targets VALUES('issue.response','2000-01-01','CalendarDays',28);
INSERT INTO Targets VALUES('recommendation.response','2000-01-01','CalendarDays',28);
INSERT INTO Targets VALUES('review.acknowledge','2000-01-01','WorkingDays',5);
INSERT INTO Targets VALUES('review.complete','2000-01-01','CalendarDays',28);
INSERT INTO Targets VALUES('visit.delay','2000-01-01','Minutes',10);
INSERT INTO Targets VALUES('volunteer.vetting_renewal','2000-01-01','Months',36);
CREATE TABLE IF NOT EXISTS "Figures" (
    "Position" INTEGER NOT NULL,
    "CompilationId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Basis" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Records" TEXT NOT NULL,
    "DefinitionVersion" INTEGER NOT NULL,
    "Numerator" INTEGER NULL,
    "Denominator" INTEGER NULL,
    "Measure" REAL NULL,
    "Sheet" INTEGER NULL,
    "NumeratorBit" INTEGER NULL,
    "DenominatorBit" INTEGER NULL,
    CONSTRAINT "PK_Figures" PRIMARY KEY ("CompilationId", "Position"),
    CONSTRAINT "FK_Figures_Compilations_CompilationId" FOREIGN KEY ("CompilationId") REFERENCES "Compilations" ("Id") ON DELETE CASCADE
);
INSERT INTO Figures VALUES(0,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.considered','Complaint reviews considered','Count','Cohort','Total','ComplaintReview',1,13,NULL,NULL,10,0,NULL);
INSERT INTO Figures VALUES(1,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.valid','Valid requests','Count','Cohort','Total','ComplaintReview',1,7,NULL,NULL,10,1,NULL);
INSERT INTO Figures VALUES(2,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid','Invalid requests','Count','Cohort','Total','ComplaintReview',1,5,NULL,NULL,10,2,NULL);
INSERT INTO Figures VALUES(3,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.out_of_time','Invalid: received out of time','Count','Cohort','Total','ComplaintReview',1,1,NULL,NULL,10,3,NULL);
INSERT INTO Figures VALUES(4,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.wrong_body_iopc','Invalid: a matter for the IOPC, to which it was forwarded','Count','Cohort','Total','ComplaintReview',1,1,NULL,NULL,10,4,NULL);
INSERT INTO Figures VALUES(5,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.wrong_body_other','Invalid: a matter for another review body','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,5,NULL);
INSERT INTO Figures VALUES(6,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.insufficient_information','Invalid: insufficient information','Count','Cohort','Total','ComplaintReview',1,1,NULL,NULL,10,6,NULL);
INSERT INTO Figures VALUES(7,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.no_right_outside_schedule_3','Invalid: complaint handled outside Schedule 3','Count','Cohort','Total','ComplaintReview',1,1,NULL,NULL,10,7,NULL);
INSERT INTO Figures VALUES(8,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.no_right_not_recorded','Invalid: complaint not recorded','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,8,NULL);
INSERT INTO Figures VALUES(9,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.no_right_no_outcome','Invalid: complaint without an outcome yet','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,9,NULL);
INSERT INTO Figures VALUES(10,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.no_right_not_complainant','Invalid: applicant not the complainant','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,10,NULL);
INSERT INTO Figures VALUES(11,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.no_consent','Invalid: no written consent of the complainant','Count','Cohort','Total','ComplaintReview',1,1,NULL,NULL,10,11,NULL);
INSERT INTO Figures VALUES(12,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.no_right_iopc_investigation','Invalid: complaint investigated by the IOPC','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,12,NULL);
INSERT INTO Figures VALUES(13,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.no_right_accelerated','Invalid: accelerated procedure','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,13,NULL);
INSERT INTO Figures VALUES(14,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.no_right_before_2020','Invalid: complaint made before 1 February 2020','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,14,NULL);
INSERT INTO Figures VALUES(15,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.no_right_already_reviewed','Invalid: outcome already reviewed','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,15,NULL);
INSERT INTO Figures VALUES(16,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.not_a_review','Invalid: not a request for a review','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,16,NULL);
INSERT INTO Figures VALUES(17,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.invalid.complaint_withdrawn','Invalid: complaint withdrawn','Count','Cohort','Total','ComplaintReview',1,0,NULL,NULL,10,17,NULL);
INSERT INTO Figures VALUES(18,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.withdrawn','Withdrawn requests','Count','Cohort','Total','ComplaintReview',1,1,NULL,NULL,10,18,NULL);
INSERT INTO Figures VALUES(19,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.completed','Completed reviews','Count','Cohort','Total','ComplaintReview',1,4,NULL,NULL,10,19,NULL);
INSERT INTO Figures VALUES(20,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.upheld','Upheld reviews','Count','Cohort','Total','ComplaintReview',1,2,NULL,NULL,10,20,NULL);
INSERT INTO Figures VALUES(21,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.not_upheld','Reviews not upheld','Count','Cohort','Total','ComplaintReview',1,2,NULL,NULL,10,21,NULL);
INSERT INTO Figures VALUES(22,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.not_upheld_with_feedback','Not upheld, with points fed back','Count','Cohort','Total','ComplaintReview',1,2,NULL,NULL,10,22,NULL);
INSERT INTO Figures VALUES(23,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.ongoing','Ongoing reviews','Count','Cohort','Total','ComplaintReview',1,3,NULL,NULL,10,23,NULL);
INSERT INTO Figures VALUES(24,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.upheld_rate_of_valid','Upheld, of the valid requests','Rate','Cohort','Rate','ComplaintReview',1,2,7,NULL,10,20,1);
INSERT INTO Figures VALUES(25,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.upheld_rate_of_completed','Upheld, of the completed reviews','Rate','Cohort','Rate','ComplaintReview',1,2,4,NULL,10,20,19);
INSERT INTO Figures VALUES(26,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.received','Requests received','Count','Flow','Total','ComplaintReview',1,13,NULL,NULL,20,0,NULL);
INSERT INTO Figures VALUES(27,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.validated','Decided valid','Count','Flow','Total','ComplaintReview',1,6,NULL,NULL,20,1,NULL);
INSERT INTO Figures VALUES(28,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.invalidated','Decided invalid','Count','Flow','Total','ComplaintReview',1,5,NULL,NULL,20,2,NULL);
INSERT INTO Figures VALUES(29,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.withdrawn','Withdrawn','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,20,3,NULL);
INSERT INTO Figures VALUES(30,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.completed','Completed','Count','Flow','Total','ComplaintReview',1,5,NULL,NULL,20,4,NULL);
INSERT INTO Figures VALUES(31,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.upheld','Upheld','Count','Flow','Total','ComplaintReview',1,3,NULL,NULL,20,5,NULL);
INSERT INTO Figures VALUES(32,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.not_upheld','Not upheld','Count','Flow','Total','ComplaintReview',1,2,NULL,NULL,20,6,NULL);
INSERT INTO Figures VALUES(33,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.open_at_start','Open at the start','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,20,7,NULL);
INSERT INTO Figures VALUES(34,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.open_at_end','Open at the end','Count','Flow','Total','ComplaintReview',1,3,NULL,NULL,20,8,NULL);
INSERT INTO Figures VALUES(35,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.acknowledged_on_time','Acknowledged on time','Rate','Flow','Rate','ComplaintReview',1,10,12,NULL,20,10,9);
INSERT INTO Figures VALUES(36,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.extensions.requested','Late applications considered for an extension','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,20,11,NULL);
INSERT INTO Figures VALUES(37,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.extensions.granted','Extensions granted','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,20,12,NULL);
INSERT INTO Figures VALUES(38,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.days_to_complete.mean','Days to complete, mean','CalendarDays','Flow','Mean','ComplaintReview',1,NULL,5,39.600000000000001421,20,4,NULL);
INSERT INTO Figures VALUES(39,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.days_to_complete.median','Days to complete, median','CalendarDays','Flow','Median','ComplaintReview',1,NULL,5,35.0,20,4,NULL);
INSERT INTO Figures VALUES(40,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.days_to_complete_excluding_suspension.mean','Days to complete without suspensions, mean','CalendarDays','Flow','Mean','ComplaintReview',1,NULL,5,35.399999999999998579,20,4,NULL);
INSERT INTO Figures VALUES(41,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.days_to_complete_excluding_suspension.median','Days to complete without suspensions, median','CalendarDays','Flow','Median','ComplaintReview',1,NULL,5,35.0,20,4,NULL);
INSERT INTO Figures VALUES(42,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.working_days_to_complete.mean','Working days to complete, mean','WorkingDays','Flow','Mean','ComplaintReview',1,NULL,5,27.399999999999998579,20,4,NULL);
INSERT INTO Figures VALUES(43,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.working_days_to_complete.median','Working days to complete, median','WorkingDays','Flow','Median','ComplaintReview',1,NULL,5,24.0,20,4,NULL);
INSERT INTO Figures VALUES(44,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_route.outside_schedule_3.completed','Completed: complaint outside schedule 3','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,20,13,NULL);
INSERT INTO Figures VALUES(45,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_route.outside_schedule_3.upheld','Upheld: complaint outside schedule 3','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,20,14,NULL);
INSERT INTO Figures VALUES(46,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_route.not_investigated.completed','Completed: complaint not investigated','Count','Flow','Total','ComplaintReview',1,3,NULL,NULL,20,15,NULL);
INSERT INTO Figures VALUES(47,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_route.not_investigated.upheld','Upheld: complaint not investigated','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,20,16,NULL);
INSERT INTO Figures VALUES(48,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_route.investigated.completed','Completed: complaint investigated','Count','Flow','Total','ComplaintReview',1,2,NULL,NULL,20,17,NULL);
INSERT INTO Figures VALUES(49,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_route.investigated.upheld','Upheld: complaint investigated','Count','Flow','Total','ComplaintReview',1,2,NULL,NULL,20,18,NULL);
INSERT INTO Figures VALUES(50,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_route.special_procedure.completed','Completed: complaint special procedure','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,20,19,NULL);
INSERT INTO Figures VALUES(51,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_route.special_procedure.upheld','Upheld: complaint special procedure','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,20,20,NULL);
INSERT INTO Figures VALUES(52,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.a1.completed','Completed: A1 Police action following contact','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,0,NULL);
INSERT INTO Figures VALUES(53,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.a2.completed','Completed: A2 Decisions','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,30,1,NULL);
INSERT INTO Figures VALUES(54,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.a3.completed','Completed: A3 Information','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,2,NULL);
INSERT INTO Figures VALUES(55,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.a4.completed','Completed: A4 General level of service','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,30,3,NULL);
INSERT INTO Figures VALUES(56,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b1.completed','Completed: B1 Stops, and stop and search','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,4,NULL);
INSERT INTO Figures VALUES(57,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b2.completed','Completed: B2 Searches of premises and seizure of property','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,5,NULL);
INSERT INTO Figures VALUES(58,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b3.completed','Completed: B3 Power to arrest and detain','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,6,NULL);
INSERT INTO Figures VALUES(59,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b4.completed','Completed: B4 Use of force','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,7,NULL);
INSERT INTO Figures VALUES(60,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b5.completed','Completed: B5 Detention in police custody','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,30,8,NULL);
INSERT INTO Figures VALUES(61,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b6.completed','Completed: B6 Bail, identification and interview procedures','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,9,NULL);
INSERT INTO Figures VALUES(62,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b7.completed','Completed: B7 Evidential procedures','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,10,NULL);
INSERT INTO Figures VALUES(63,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b8.completed','Completed: B8 Out of court disposals','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,11,NULL);
INSERT INTO Figures VALUES(64,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b9.completed','Completed: B9 Other policies and procedures','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,30,12,NULL);
INSERT INTO Figures VALUES(65,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.c.completed','Completed: C Handling of or damage to property or premises','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,30,13,NULL);
INSERT INTO Figures VALUES(66,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.d1.completed','Completed: D1 Use of police systems','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,14,NULL);
INSERT INTO Figures VALUES(67,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.d2.completed','Completed: D2 Disclosure of information','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,30,15,NULL);
INSERT INTO Figures VALUES(68,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.d3.completed','Completed: D3 Handling of information','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,16,NULL);
INSERT INTO Figures VALUES(69,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.d4.completed','Completed: D4 Accessing and handling of information from other sources','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,17,NULL);
INSERT INTO Figures VALUES(70,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.e.completed','Completed: E Use of police vehicles','Count','Flow','Total','ComplaintReview',1,2,NULL,NULL,30,18,NULL);
INSERT INTO Figures VALUES(71,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f1.completed','Completed: F1 Age','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,19,NULL);
INSERT INTO Figures VALUES(72,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f10.completed','Completed: F10 Other','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,20,NULL);
INSERT INTO Figures VALUES(73,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f2.completed','Completed: F2 Disability','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,21,NULL);
INSERT INTO Figures VALUES(74,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f3.completed','Completed: F3 Gender reassignment','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,22,NULL);
INSERT INTO Figures VALUES(75,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f4.completed','Completed: F4 Marriage and civil partnership','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,23,NULL);
INSERT INTO Figures VALUES(76,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f5.completed','Completed: F5 Pregnancy and maternity','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,24,NULL);
INSERT INTO Figures VALUES(77,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f6.completed','Completed: F6 Race','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,25,NULL);
INSERT INTO Figures VALUES(78,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f7.completed','Completed: F7 Religion or belief','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,26,NULL);
INSERT INTO Figures VALUES(79,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f8.completed','Completed: F8 Sex','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,27,NULL);
INSERT INTO Figures VALUES(80,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f9.completed','Completed: F9 Sexual orientation','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,28,NULL);
INSERT INTO Figures VALUES(81,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.g.completed','Completed: G Abuse of position or corruption','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,29,NULL);
INSERT INTO Figures VALUES(82,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h1.completed','Completed: H1 Impolite language or tone','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,30,30,NULL);
INSERT INTO Figures VALUES(83,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h2.completed','Completed: H2 Impolite and intolerant actions','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,31,NULL);
INSERT INTO Figures VALUES(84,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h3.completed','Completed: H3 Unprofessional attitude and disrespect','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,32,NULL);
INSERT INTO Figures VALUES(85,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h4.completed','Completed: H4 Lack of fairness and impartiality','Count','Flow','Total','ComplaintReview',1,2,NULL,NULL,30,33,NULL);
INSERT INTO Figures VALUES(86,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h5.completed','Completed: H5 Overbearing or harassing behaviours','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,34,NULL);
INSERT INTO Figures VALUES(87,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.j.completed','Completed: J Sexual conduct','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,35,NULL);
INSERT INTO Figures VALUES(88,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.k.completed','Completed: K Discreditable conduct','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,36,NULL);
INSERT INTO Figures VALUES(89,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.l.completed','Completed: L Other','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,30,37,NULL);
INSERT INTO Figures VALUES(90,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.a1.upheld','Upheld: A1 Police action following contact','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,0,NULL);
INSERT INTO Figures VALUES(91,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.a2.upheld','Upheld: A2 Decisions','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,1,NULL);
INSERT INTO Figures VALUES(92,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.a3.upheld','Upheld: A3 Information','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,2,NULL);
INSERT INTO Figures VALUES(93,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.a4.upheld','Upheld: A4 General level of service','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,40,3,NULL);
INSERT INTO Figures VALUES(94,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b1.upheld','Upheld: B1 Stops, and stop and search','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,4,NULL);
INSERT INTO Figures VALUES(95,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b2.upheld','Upheld: B2 Searches of premises and seizure of property','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,5,NULL);
INSERT INTO Figures VALUES(96,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b3.upheld','Upheld: B3 Power to arrest and detain','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,6,NULL);
INSERT INTO Figures VALUES(97,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b4.upheld','Upheld: B4 Use of force','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,7,NULL);
INSERT INTO Figures VALUES(98,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b5.upheld','Upheld: B5 Detention in police custody','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,40,8,NULL);
INSERT INTO Figures VALUES(99,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b6.upheld','Upheld: B6 Bail, identification and interview procedures','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,9,NULL);
INSERT INTO Figures VALUES(100,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b7.upheld','Upheld: B7 Evidential procedures','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,10,NULL);
INSERT INTO Figures VALUES(101,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b8.upheld','Upheld: B8 Out of court disposals','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,11,NULL);
INSERT INTO Figures VALUES(102,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.b9.upheld','Upheld: B9 Other policies and procedures','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,40,12,NULL);
INSERT INTO Figures VALUES(103,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.c.upheld','Upheld: C Handling of or damage to property or premises','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,13,NULL);
INSERT INTO Figures VALUES(104,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.d1.upheld','Upheld: D1 Use of police systems','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,14,NULL);
INSERT INTO Figures VALUES(105,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.d2.upheld','Upheld: D2 Disclosure of information','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,15,NULL);
INSERT INTO Figures VALUES(106,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.d3.upheld','Upheld: D3 Handling of information','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,16,NULL);
INSERT INTO Figures VALUES(107,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.d4.upheld','Upheld: D4 Accessing and handling of information from other sources','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,17,NULL);
INSERT INTO Figures VALUES(108,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.e.upheld','Upheld: E Use of police vehicles','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,40,18,NULL);
INSERT INTO Figures VALUES(109,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f1.upheld','Upheld: F1 Age','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,19,NULL);
INSERT INTO Figures VALUES(110,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f10.upheld','Upheld: F10 Other','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,20,NULL);
INSERT INTO Figures VALUES(111,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f2.upheld','Upheld: F2 Disability','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,21,NULL);
INSERT INTO Figures VALUES(112,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f3.upheld','Upheld: F3 Gender reassignment','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,22,NULL);
INSERT INTO Figures VALUES(113,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f4.upheld','Upheld: F4 Marriage and civil partnership','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,23,NULL);
INSERT INTO Figures VALUES(114,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f5.upheld','Upheld: F5 Pregnancy and maternity','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,24,NULL);
INSERT INTO Figures VALUES(115,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f6.upheld','Upheld: F6 Race','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,25,NULL);
INSERT INTO Figures VALUES(116,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f7.upheld','Upheld: F7 Religion or belief','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,26,NULL);
INSERT INTO Figures VALUES(117,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f8.upheld','Upheld: F8 Sex','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,27,NULL);
INSERT INTO Figures VALUES(118,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.f9.upheld','Upheld: F9 Sexual orientation','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,28,NULL);
INSERT INTO Figures VALUES(119,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.g.upheld','Upheld: G Abuse of position or corruption','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,29,NULL);
INSERT INTO Figures VALUES(120,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h1.upheld','Upheld: H1 Impolite language or tone','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,30,NULL);
INSERT INTO Figures VALUES(121,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h2.upheld','Upheld: H2 Impolite and intolerant actions','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,31,NULL);
INSERT INTO Figures VALUES(122,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h3.upheld','Upheld: H3 Unprofessional attitude and disrespect','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,32,NULL);
INSERT INTO Figures VALUES(123,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h4.upheld','Upheld: H4 Lack of fairness and impartiality','Count','Flow','Total','ComplaintReview',1,1,NULL,NULL,40,33,NULL);
INSERT INTO Figures VALUES(124,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.h5.upheld','Upheld: H5 Overbearing or harassing behaviours','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,34,NULL);
INSERT INTO Figures VALUES(125,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.j.upheld','Upheld: J Sexual conduct','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,35,NULL);
INSERT INTO Figures VALUES(126,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.k.upheld','Upheld: K Discreditable conduct','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,36,NULL);
INSERT INTO Figures VALUES(127,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.by_category.l.upheld','Upheld: L Other','Count','Flow','Total','ComplaintReview',1,0,NULL,NULL,40,37,NULL);
INSERT INTO Figures VALUES(128,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.recommendations.made','Recommendations made','Count','Flow','Total','Recommendation',1,4,NULL,NULL,50,1,NULL);
INSERT INTO Figures VALUES(129,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.recommendations.responses_due','Responses due','Count','Flow','Total','Recommendation',1,6,NULL,NULL,50,2,NULL);
INSERT INTO Figures VALUES(130,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.recommendations.responded_on_time','Responses on time','Count','Flow','Total','Recommendation',1,5,NULL,NULL,50,3,NULL);
INSERT INTO Figures VALUES(131,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.recommendations.accepted','Recommendations accepted','Count','Flow','Total','Recommendation',1,2,NULL,NULL,50,5,NULL);
INSERT INTO Figures VALUES(132,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.recommendations.accepted_in_part','Recommendations accepted in part','Count','Flow','Total','Recommendation',1,1,NULL,NULL,50,6,NULL);
INSERT INTO Figures VALUES(133,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.recommendations.rejected','Recommendations rejected','Count','Flow','Total','Recommendation',1,3,NULL,NULL,50,7,NULL);
INSERT INTO Figures VALUES(134,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.recommendations.implemented','Recommendations implemented','Count','Flow','Total','Recommendation',1,1,NULL,NULL,50,8,NULL);
INSERT INTO Figures VALUES(135,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.recommendations.overdue','Responses overdue','Count','Flow','Total','Recommendation',1,0,NULL,NULL,50,9,NULL);
INSERT INTO Figures VALUES(136,'01A21C54-9B64-703E-ABA8-106DD2EBF159','reviews.flow.learning_points.made','Learning points made','Count','Flow','Total','Recommendation',1,1,NULL,NULL,50,10,NULL);
INSERT INTO Figures VALUES(137,'01A21C54-9B64-703E-ABA8-106DD2EBF159','chief_constable.contacts','Contacts naming the Chief Constable','Count','Flow','Total','ChiefConstableComplaint',1,2,NULL,NULL,60,0,NULL);
INSERT INTO Figures VALUES(138,'01A21C54-9B64-703E-ABA8-106DD2EBF159','chief_constable.about_own_conduct','About the Chief Constable''s own conduct','Count','Flow','Total','ChiefConstableComplaint',1,1,NULL,NULL,60,1,NULL);
INSERT INTO Figures VALUES(139,'01A21C54-9B64-703E-ABA8-106DD2EBF159','chief_constable.logged_outside_schedule_3','Logged outside Schedule 3','Count','Flow','Total','ChiefConstableComplaint',1,0,NULL,NULL,60,3,NULL);
INSERT INTO Figures VALUES(140,'01A21C54-9B64-703E-ABA8-106DD2EBF159','chief_constable.recorded','Recorded complaints against the Chief Constable','Count','Flow','Total','ChiefConstableComplaint',1,1,NULL,NULL,60,4,NULL);
INSERT INTO Figures VALUES(141,'01A21C54-9B64-703E-ABA8-106DD2EBF159','chief_constable.referred_to_iopc','Referred to the IOPC','Count','Flow','Total','ChiefConstableComplaint',1,1,NULL,NULL,60,5,NULL);
INSERT INTO Figures VALUES(142,'01A21C54-9B64-703E-ABA8-106DD2EBF159','chief_constable.forwarded_to_force','Passed to the force','Count','Flow','Total','ChiefConstableComplaint',1,0,NULL,NULL,60,6,NULL);
INSERT INTO Figures VALUES(143,'01A21C54-9B64-703E-ABA8-106DD2EBF159','chief_constable.open_at_end','Open at the end','Count','Flow','Total','ChiefConstableComplaint',1,2,NULL,NULL,60,7,NULL);
INSERT INTO Figures VALUES(144,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.attempted','Custody visits attempted','Count','Flow','Total','CustodyVisit',1,6,NULL,NULL,70,0,NULL);
INSERT INTO Figures VALUES(145,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed','Custody visits made','Count','Flow','Total','CustodyVisit',1,4,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(146,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.abandoned','Custody visits abandoned','Count','Flow','Total','CustodyVisit',1,2,NULL,NULL,70,2,NULL);
INSERT INTO Figures VALUES(147,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.in_person','Visits in person','Count','Flow','Total','CustodyVisit',1,3,NULL,NULL,70,3,NULL);
INSERT INTO Figures VALUES(148,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.remote','Remote visits','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,70,4,NULL);
INSERT INTO Figures VALUES(149,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.held','Detainees held','Count','Flow','Total','CustodyVisit',1,38,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(150,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.offered','Detainees offered a conversation','Count','Flow','Total','CustodyVisit',1,27,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(151,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to','Detainees spoken to','Count','Flow','Total','CustodyVisit',1,24,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(152,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.declined','Detainees who declined','Count','Flow','Total','CustodyVisit',1,3,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(153,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.observed','Detainees observed','Count','Flow','Total','CustodyVisit',1,4,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(154,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available','Detainees not available','Count','Flow','Total','CustodyVisit',1,9,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(155,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.asleep','Not available: asleep','Count','Flow','Total','CustodyVisit',1,4,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(156,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.interview','Not available: in interview','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(157,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.solicitor','Not available: with a solicitor','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(158,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.appropriate_adult','Not available: with an appropriate adult','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(159,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.healthcare','Not available: with healthcare','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(160,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.booking_in','Not available: being booked in','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(161,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.court','Not available: at court','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(162,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.hospital','Not available: at hospital','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(163,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.intoxicated','Not available: intoxicated','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(164,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.risk','Not available: risk','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(165,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_available.other','Not available: other','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(166,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.not_offered','Detainees not offered a conversation','Count','Flow','Total','CustodyVisit',1,2,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(167,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.residual','Detainees unaccounted for','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,70,1,NULL);
INSERT INTO Figures VALUES(168,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.volume_rate','Visits made, of the planned','Rate','Flow','Rate','CustodyVisit',1,4,104,NULL,70,5,NULL);
INSERT INTO Figures VALUES(169,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.coverage_rate','Suite-weeks visited','Rate','Flow','Rate','CustodyVisit',1,4,104,NULL,70,5,NULL);
INSERT INTO Figures VALUES(170,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.delayed','Visits with delayed access','Rate','Flow','Rate','CustodyVisit',1,1,4,NULL,70,6,1);
INSERT INTO Figures VALUES(171,'01A21C54-9B64-703E-ABA8-106DD2EBF159','delay.mean','Wait for admission, mean','Minutes','Flow','Mean','CustodyVisit',1,NULL,4,9.0,70,7,NULL);
INSERT INTO Figures VALUES(172,'01A21C54-9B64-703E-ABA8-106DD2EBF159','delay.median','Wait for admission, median','Minutes','Flow','Median','CustodyVisit',1,NULL,4,5.5,70,7,NULL);
INSERT INTO Figures VALUES(173,'01A21C54-9B64-703E-ABA8-106DD2EBF159','delay.worst','Longest wait for admission','Minutes','Flow','Greatest','CustodyVisit',1,NULL,4,25.0,70,7,NULL);
INSERT INTO Figures VALUES(174,'01A21C54-9B64-703E-ABA8-106DD2EBF159','volunteer.hours','Volunteer hours','Hours','Flow','Amount','CustodyVisit',1,NULL,6,16.566666666666666429,70,0,NULL);
INSERT INTO Figures VALUES(175,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_suite.parkside','Custody visits made: Parkside','Count','Flow','Total','CustodyVisit',1,3,NULL,NULL,80,1,NULL);
INSERT INTO Figures VALUES(176,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_suite.parkside','Detainees spoken to: Parkside','Count','Flow','Total','CustodyVisit',1,18,NULL,NULL,80,1,NULL);
INSERT INTO Figures VALUES(177,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_suite.thorpe_wood','Custody visits made: Thorpe Wood','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,80,2,NULL);
INSERT INTO Figures VALUES(178,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_suite.thorpe_wood','Detainees spoken to: Thorpe Wood','Count','Flow','Total','CustodyVisit',1,6,NULL,NULL,80,2,NULL);
INSERT INTO Figures VALUES(179,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2022_04','Custody visits made: April 2022','Count','Flow','Total','CustodyVisit',1,3,NULL,NULL,80,3,NULL);
INSERT INTO Figures VALUES(180,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2022_04','Detainees spoken to: April 2022','Count','Flow','Total','CustodyVisit',1,22,NULL,NULL,80,3,NULL);
INSERT INTO Figures VALUES(181,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2022_05','Custody visits made: May 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,4,NULL);
INSERT INTO Figures VALUES(182,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2022_05','Detainees spoken to: May 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,4,NULL);
INSERT INTO Figures VALUES(183,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2022_06','Custody visits made: June 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,5,NULL);
INSERT INTO Figures VALUES(184,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2022_06','Detainees spoken to: June 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,5,NULL);
INSERT INTO Figures VALUES(185,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2022_07','Custody visits made: July 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,6,NULL);
INSERT INTO Figures VALUES(186,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2022_07','Detainees spoken to: July 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,6,NULL);
INSERT INTO Figures VALUES(187,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2022_08','Custody visits made: August 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,7,NULL);
INSERT INTO Figures VALUES(188,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2022_08','Detainees spoken to: August 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,7,NULL);
INSERT INTO Figures VALUES(189,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2022_09','Custody visits made: September 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,8,NULL);
INSERT INTO Figures VALUES(190,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2022_09','Detainees spoken to: September 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,8,NULL);
INSERT INTO Figures VALUES(191,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2022_10','Custody visits made: October 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,9,NULL);
INSERT INTO Figures VALUES(192,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2022_10','Detainees spoken to: October 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,9,NULL);
INSERT INTO Figures VALUES(193,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2022_11','Custody visits made: November 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,10,NULL);
INSERT INTO Figures VALUES(194,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2022_11','Detainees spoken to: November 2022','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,10,NULL);
INSERT INTO Figures VALUES(195,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2022_12','Custody visits made: December 2022','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,80,11,NULL);
INSERT INTO Figures VALUES(196,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2022_12','Detainees spoken to: December 2022','Count','Flow','Total','CustodyVisit',1,2,NULL,NULL,80,11,NULL);
INSERT INTO Figures VALUES(197,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2023_01','Custody visits made: January 2023','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,12,NULL);
INSERT INTO Figures VALUES(198,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2023_01','Detainees spoken to: January 2023','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,12,NULL);
INSERT INTO Figures VALUES(199,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2023_02','Custody visits made: February 2023','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,13,NULL);
INSERT INTO Figures VALUES(200,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2023_02','Detainees spoken to: February 2023','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,13,NULL);
INSERT INTO Figures VALUES(201,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_month.2023_03','Custody visits made: March 2023','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,14,NULL);
INSERT INTO Figures VALUES(202,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_month.2023_03','Detainees spoken to: March 2023','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,14,NULL);
INSERT INTO Figures VALUES(203,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_weekday.monday','Custody visits made: Monday','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,15,NULL);
INSERT INTO Figures VALUES(204,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_weekday.monday','Detainees spoken to: Monday','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,15,NULL);
INSERT INTO Figures VALUES(205,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_weekday.tuesday','Custody visits made: Tuesday','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,16,NULL);
INSERT INTO Figures VALUES(206,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_weekday.tuesday','Detainees spoken to: Tuesday','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,16,NULL);
INSERT INTO Figures VALUES(207,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_weekday.wednesday','Custody visits made: Wednesday','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,80,17,NULL);
INSERT INTO Figures VALUES(208,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_weekday.wednesday','Detainees spoken to: Wednesday','Count','Flow','Total','CustodyVisit',1,9,NULL,NULL,80,17,NULL);
INSERT INTO Figures VALUES(209,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_weekday.thursday','Custody visits made: Thursday','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,80,18,NULL);
INSERT INTO Figures VALUES(210,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_weekday.thursday','Detainees spoken to: Thursday','Count','Flow','Total','CustodyVisit',1,2,NULL,NULL,80,18,NULL);
INSERT INTO Figures VALUES(211,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_weekday.friday','Custody visits made: Friday','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,80,19,NULL);
INSERT INTO Figures VALUES(212,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_weekday.friday','Detainees spoken to: Friday','Count','Flow','Total','CustodyVisit',1,7,NULL,NULL,80,19,NULL);
INSERT INTO Figures VALUES(213,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_weekday.saturday','Custody visits made: Saturday','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,80,20,NULL);
INSERT INTO Figures VALUES(214,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_weekday.saturday','Detainees spoken to: Saturday','Count','Flow','Total','CustodyVisit',1,6,NULL,NULL,80,20,NULL);
INSERT INTO Figures VALUES(215,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_weekday.sunday','Custody visits made: Sunday','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,21,NULL);
INSERT INTO Figures VALUES(216,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_weekday.sunday','Detainees spoken to: Sunday','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,21,NULL);
INSERT INTO Figures VALUES(217,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_time_band.night','Custody visits made: night (00:00 to 06:00)','Count','Flow','Total','CustodyVisit',1,3,NULL,NULL,80,22,NULL);
INSERT INTO Figures VALUES(218,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_time_band.night','Detainees spoken to: night (00:00 to 06:00)','Count','Flow','Total','CustodyVisit',1,17,NULL,NULL,80,22,NULL);
INSERT INTO Figures VALUES(219,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_time_band.morning','Custody visits made: morning (06:00 to 12:00)','Count','Flow','Total','CustodyVisit',1,1,NULL,NULL,80,23,NULL);
INSERT INTO Figures VALUES(220,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_time_band.morning','Detainees spoken to: morning (06:00 to 12:00)','Count','Flow','Total','CustodyVisit',1,7,NULL,NULL,80,23,NULL);
INSERT INTO Figures VALUES(221,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_time_band.afternoon','Custody visits made: afternoon (12:00 to 18:00)','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,24,NULL);
INSERT INTO Figures VALUES(222,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_time_band.afternoon','Detainees spoken to: afternoon (12:00 to 18:00)','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,24,NULL);
INSERT INTO Figures VALUES(223,'01A21C54-9B64-703E-ABA8-106DD2EBF159','visits.completed.by_time_band.evening','Custody visits made: evening (18:00 to 24:00)','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,25,NULL);
INSERT INTO Figures VALUES(224,'01A21C54-9B64-703E-ABA8-106DD2EBF159','detainees.spoken_to.by_time_band.evening','Detainees spoken to: evening (18:00 to 24:00)','Count','Flow','Total','CustodyVisit',1,0,NULL,NULL,80,25,NULL);
INSERT INTO Figures VALUES(225,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised','Issues raised','Count','Flow','Total','CustodyIssue',1,6,NULL,NULL,90,0,NULL);
INSERT INTO Figures VALUES(226,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.resolved_at_visit','Issues resolved at the visit','Count','Flow','Total','CustodyIssue',1,3,NULL,NULL,90,1,NULL);
INSERT INTO Figures VALUES(227,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.closed','Issues closed afterwards','Count','Flow','Total','CustodyIssue',1,1,NULL,NULL,90,2,NULL);
INSERT INTO Figures VALUES(228,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.open','Issues open','Count','Flow','Total','CustodyIssue',1,2,NULL,NULL,90,3,NULL);
INSERT INTO Figures VALUES(229,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.overdue','Issues without an answer in time','Count','Flow','Total','CustodyIssue',1,2,NULL,NULL,90,4,NULL);
INSERT INTO Figures VALUES(230,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised.by_category.rights','Issues raised: rights','Count','Flow','Total','CustodyIssue',1,1,NULL,NULL,90,5,NULL);
INSERT INTO Figures VALUES(231,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised.by_category.health','Issues raised: health','Count','Flow','Total','CustodyIssue',1,1,NULL,NULL,90,6,NULL);
INSERT INTO Figures VALUES(232,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised.by_category.welfare','Issues raised: welfare','Count','Flow','Total','CustodyIssue',1,2,NULL,NULL,90,7,NULL);
INSERT INTO Figures VALUES(233,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised.by_category.conditions','Issues raised: conditions','Count','Flow','Total','CustodyIssue',1,2,NULL,NULL,90,8,NULL);
INSERT INTO Figures VALUES(234,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised.by_category.safety','Issues raised: safety','Count','Flow','Total','CustodyIssue',1,0,NULL,NULL,90,9,NULL);
INSERT INTO Figures VALUES(235,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised.by_category.treatment','Issues raised: treatment','Count','Flow','Total','CustodyIssue',1,0,NULL,NULL,90,10,NULL);
INSERT INTO Figures VALUES(236,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised.by_category.staffing','Issues raised: staffing','Count','Flow','Total','CustodyIssue',1,0,NULL,NULL,90,11,NULL);
INSERT INTO Figures VALUES(237,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised.by_category.access','Issues raised: access','Count','Flow','Total','CustodyIssue',1,0,NULL,NULL,90,12,NULL);
INSERT INTO Figures VALUES(238,'01A21C54-9B64-703E-ABA8-106DD2EBF159','issues.raised.by_category.positive_practice','Issues raised: positive practice','Count','Flow','Total','CustodyIssue',1,0,NULL,NULL,90,13,NULL);
INSERT INTO Figures VALUES(239,'01A21C54-9B64-703E-ABA8-106DD2EBF159','volunteers.in_post_at_start','Volunteers in post at the start','Count','Flow','Total','Volunteer',1,9,NULL,NULL,100,0,NULL);
INSERT INTO Figures VALUES(240,'01A21C54-9B64-703E-ABA8-106DD2EBF159','volunteers.joined','Volunteers who joined','Count','Flow','Total','Volunteer',1,2,NULL,NULL,100,1,NULL);
INSERT INTO Figures VALUES(241,'01A21C54-9B64-703E-ABA8-106DD2EBF159','volunteers.joined_from_campaign','Volunteers who joined from a recruitment campaign','Count','Flow','Total','Volunteer',1,2,NULL,NULL,100,2,NULL);
INSERT INTO Figures VALUES(242,'01A21C54-9B64-703E-ABA8-106DD2EBF159','volunteers.joined_from_campaign.recruitment_2022_23','Volunteers who joined from Recruitment 2022-23','Count','Flow','Total','Volunteer',1,2,NULL,NULL,100,3,NULL);
INSERT INTO Figures VALUES(243,'01A21C54-9B64-703E-ABA8-106DD2EBF159','volunteers.left','Volunteers who left','Count','Flow','Total','Volunteer',1,2,NULL,NULL,100,4,NULL);
INSERT INTO Figures VALUES(244,'01A21C54-9B64-703E-ABA8-106DD2EBF159','volunteers.in_post_at_end','Volunteers in post at the end','Count','Flow','Total','Volunteer',1,9,NULL,NULL,100,5,NULL);
INSERT INTO Figures VALUES(245,'01A21C54-9B64-703E-ABA8-106DD2EBF159','volunteers.accreditation_lapsed','Volunteers whose accreditation had lapsed','Count','Flow','Total','Volunteer',1,3,NULL,NULL,100,6,NULL);
INSERT INTO Figures VALUES(246,'01A21C54-9B64-703E-ABA8-106DD2EBF159','volunteers.vetting_due','Volunteers whose vetting was due','Count','Flow','Total','Volunteer',1,3,NULL,NULL,100,7,NULL);
INSERT INTO Figures VALUES(247,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.sessions','Scrutiny panel sessions','Count','Flow','Total','ScrutinySession',1,3,NULL,NULL,110,0,NULL);
INSERT INTO Figures VALUES(248,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.sessions.stop_and_search','Scrutiny panel sessions on stop and search','Count','Flow','Total','ScrutinySession',1,2,NULL,NULL,110,1,NULL);
INSERT INTO Figures VALUES(249,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.sessions.use_of_force','Scrutiny panel sessions on use of force','Count','Flow','Total','ScrutinySession',1,1,NULL,NULL,110,2,NULL);
INSERT INTO Figures VALUES(250,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.sessions.custody','Scrutiny panel sessions on custody','Count','Flow','Total','ScrutinySession',1,0,NULL,NULL,110,3,NULL);
INSERT INTO Figures VALUES(251,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.cases_selected','Cases selected','Count','Flow','Total','ScrutinyCase',1,15,NULL,NULL,120,0,NULL);
INSERT INTO Figures VALUES(252,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.viewed','Body worn videos viewed','Count','Flow','Total','ScrutinyCase',1,13,NULL,NULL,120,1,NULL);
INSERT INTO Figures VALUES(253,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.not_viewable','Videos that could not be viewed','Count','Flow','Total','ScrutinyCase',1,2,NULL,NULL,120,2,NULL);
INSERT INTO Figures VALUES(254,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.not_viewable.legal_proceedings','Not viewable: legal proceedings','Count','Flow','Total','ScrutinyCase',1,1,NULL,NULL,120,3,NULL);
INSERT INTO Figures VALUES(255,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.not_viewable.not_recorded','Not viewable: not recorded','Count','Flow','Total','ScrutinyCase',1,1,NULL,NULL,120,4,NULL);
INSERT INTO Figures VALUES(256,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.rated.green','Rated green','Count','Flow','Total','ScrutinyCase',1,9,NULL,NULL,120,5,NULL);
INSERT INTO Figures VALUES(257,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.rated.amber','Rated amber','Count','Flow','Total','ScrutinyCase',1,2,NULL,NULL,120,6,NULL);
INSERT INTO Figures VALUES(258,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.rated.red','Rated red','Count','Flow','Total','ScrutinyCase',1,2,NULL,NULL,120,7,NULL);
INSERT INTO Figures VALUES(259,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.not_rated','Viewed without an agreed rating','Count','Flow','Total','ScrutinyCase',1,0,NULL,NULL,120,8,NULL);
INSERT INTO Figures VALUES(260,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.feedback_sent','Videos with feedback given','Count','Flow','Total','ScrutinyCase',1,13,NULL,NULL,120,9,NULL);
INSERT INTO Figures VALUES(261,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.feedback_completeness','Feedback completeness','Rate','Flow','Rate','ScrutinyCase',1,13,13,NULL,120,9,1);
INSERT INTO Figures VALUES(262,'01A21C54-9B64-703E-ABA8-106DD2EBF159','scrutiny.learning_open','Learning noted','Count','Flow','Total','ScrutinyCase',1,1,NULL,NULL,120,10,NULL);
CREATE TABLE IF NOT EXISTS "IdentityChecks" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_IdentityChecks" PRIMARY KEY AUTOINCREMENT,
    "Text" TEXT NOT NULL,
    "LeftSide" INTEGER NOT NULL,
    "RightSide" INTEGER NOT NULL,
    "CompilationId" TEXT NOT NULL,
    CONSTRAINT "FK_IdentityChecks_Compilations_CompilationId" FOREIGN KEY ("CompilationId") REFERENCES "Compilations" ("Id") ON DELETE CASCADE
);
INSERT INTO IdentityChecks VALUES(1,'reviews.considered = reviews.invalid + reviews.withdrawn + reviews.completed + reviews.ongoing',13,13,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(2,'reviews.completed = reviews.upheld + reviews.not_upheld',4,4,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(3,'reviews.invalid = reviews.invalid.out_of_time + reviews.invalid.wrong_body_iopc + reviews.invalid.wrong_body_other + reviews.invalid.insufficient_information + reviews.invalid.no_right_outside_schedule_3 + reviews.invalid.no_right_not_recorded + reviews.invalid.no_right_no_outcome + reviews.invalid.no_right_not_complainant + reviews.invalid.no_consent + reviews.invalid.no_right_iopc_investigation + reviews.invalid.no_right_accelerated + reviews.invalid.no_right_before_2020 + reviews.invalid.no_right_already_reviewed + reviews.invalid.not_a_review + reviews.invalid.complaint_withdrawn',5,5,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(4,'reviews.flow.open_at_end + reviews.flow.completed + reviews.flow.invalidated + reviews.flow.withdrawn = reviews.flow.open_at_start + reviews.flow.received',14,14,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(5,'reviews.flow.completed = reviews.flow.upheld + reviews.flow.not_upheld',5,5,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(6,'detainees.held = detainees.offered + detainees.not_available + detainees.not_offered',38,38,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(7,'detainees.offered = detainees.spoken_to + detainees.declined',27,27,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(8,'detainees.not_available = detainees.not_available.asleep + detainees.not_available.interview + detainees.not_available.solicitor + detainees.not_available.appropriate_adult + detainees.not_available.healthcare + detainees.not_available.booking_in + detainees.not_available.court + detainees.not_available.hospital + detainees.not_available.intoxicated + detainees.not_available.risk + detainees.not_available.other',9,9,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(9,'visits.attempted = visits.completed + visits.abandoned',6,6,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(10,'visits.completed = visits.in_person + visits.remote',4,4,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(11,'visits.completed = visits.completed.by_suite.parkside + visits.completed.by_suite.thorpe_wood',4,4,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(12,'visits.completed = visits.completed.by_month.2022_04 + visits.completed.by_month.2022_05 + visits.completed.by_month.2022_06 + visits.completed.by_month.2022_07 + visits.completed.by_month.2022_08 + visits.completed.by_month.2022_09 + visits.completed.by_month.2022_10 + visits.completed.by_month.2022_11 + visits.completed.by_month.2022_12 + visits.completed.by_month.2023_01 + visits.completed.by_month.2023_02 + visits.completed.by_month.2023_03',4,4,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(13,'visits.completed = visits.completed.by_weekday.sunday + visits.completed.by_weekday.monday + visits.completed.by_weekday.tuesday + visits.completed.by_weekday.wednesday + visits.completed.by_weekday.thursday + visits.completed.by_weekday.friday + visits.completed.by_weekday.saturday',4,4,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(14,'visits.completed = visits.completed.by_time_band.night + visits.completed.by_time_band.morning + visits.completed.by_time_band.afternoon + visits.completed.by_time_band.evening',4,4,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(15,'issues.raised = issues.resolved_at_visit + issues.closed + issues.open',6,6,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(16,'issues.raised = issues.raised.by_category.rights + issues.raised.by_category.health + issues.raised.by_category.welfare + issues.raised.by_category.conditions + issues.raised.by_category.safety + issues.raised.by_category.treatment + issues.raised.by_category.staffing + issues.raised.by_category.access + issues.raised.by_category.positive_practice',6,6,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(17,'volunteers.joined_from_campaign = volunteers.joined_from_campaign.recruitment_2022_23',2,2,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(18,'volunteers.in_post_at_end + volunteers.left = volunteers.in_post_at_start + volunteers.joined',11,11,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(19,'scrutiny.sessions = scrutiny.sessions.stop_and_search + scrutiny.sessions.use_of_force + scrutiny.sessions.custody',3,3,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(20,'scrutiny.cases_selected = scrutiny.viewed + scrutiny.not_viewable',15,15,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
INSERT INTO IdentityChecks VALUES(21,'scrutiny.viewed = scrutiny.rated.green + scrutiny.rated.amber + scrutiny.rated.red + scrutiny.not_rated',13,13,'01A21C54-9B64-703E-ABA8-106DD2EBF159');
CREATE TABLE IF NOT EXISTS "Allegations" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_Allegations" PRIMARY KEY AUTOINCREMENT,
    "Number" INTEGER NOT NULL,
    "Category" TEXT NOT NULL,
    "ReviewId" TEXT NOT NULL, "KnownFrom" TEXT NOT NULL DEFAULT '0001-01-01 00:00:00',
    CONSTRAINT "FK_Allegations_ComplaintReviews_ReviewId" FOREIGN KEY ("ReviewId") REFERENCES "ComplaintReviews" ("Id") ON DELETE CASCADE
);
INSERT INTO Allegations VALUES(1,1,'H1','01A21C54-619F-7B4C-9DEF-86C16753E01D','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(2,2,'H3','01A21C54-619F-7B4C-9DEF-86C16753E01D','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(3,1,'E','01A21C54-633D-7818-AB6C-3F6BB0D6BE34','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(6,1,'C','01A21C54-6353-7924-AB8A-F4C55F58CC1F','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(7,2,'H1','01A21C54-6353-7924-AB8A-F4C55F58CC1F','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(8,1,'F6','01A21C54-6356-7BB7-8AAB-A9748F6F5048','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(9,1,'A4','01A21C54-6356-734E-9C8F-F5303273AA9A','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(10,1,'C','01A21C54-6357-7877-9A87-B329505BC145','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(11,1,'A4','01A21C54-6357-7265-BFD3-3433B8295388','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(12,2,'B9','01A21C54-6357-7265-BFD3-3433B8295388','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(13,1,'B5','01A21C54-6358-73D8-9E1C-E8A21CDD398B','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(14,2,'H4','01A21C54-6358-73D8-9E1C-E8A21CDD398B','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(15,1,'E','01A21C54-6359-7B85-B6BB-62FC7365D4D6','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(16,1,'A2','01A21C54-635C-7792-ADF3-23E5EAE2AA9E','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(17,2,'B5','01A21C54-635C-7792-ADF3-23E5EAE2AA9E','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(18,3,'B9','01A21C54-635C-7792-ADF3-23E5EAE2AA9E','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(19,1,'A3','01A21C54-635C-7382-B2AE-8A50A76292B2','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(20,2,'F6','01A21C54-635C-7382-B2AE-8A50A76292B2','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(21,1,'A2','01A21C54-635C-71DB-8313-97B914E63D4F','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(22,2,'C','01A21C54-635C-71DB-8313-97B914E63D4F','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(23,3,'D2','01A21C54-635C-71DB-8313-97B914E63D4F','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(24,1,'A1','01A21C54-635D-7E09-A04B-06E8D03B8BD9','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(25,2,'B4','01A21C54-635D-7E09-A04B-06E8D03B8BD9','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(26,1,'B9','01A21C54-635D-7486-9405-0EF69110BE6C','2026-11-27 09:27:02.416');
INSERT INTO Allegations VALUES(27,1,'E','01A21C54-6341-7F13-A404-F54A88E3E52E','2026-11-27 09:27:09.428');
INSERT INTO Allegations VALUES(28,2,'H1','01A21C54-6341-7F13-A404-F54A88E3E52E','2026-11-27 09:27:09.428');
INSERT INTO Allegations VALUES(29,3,'H4','01A21C54-6341-7F13-A404-F54A88E3E52E','2026-11-27 09:27:09.428');
CREATE TABLE IF NOT EXISTS "Suspensions" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_Suspensions" PRIMARY KEY AUTOINCREMENT,
    "Number" INTEGER NOT NULL,
    "SuspendedOn" TEXT NOT NULL,
    "ResumedOn" TEXT NULL,
    "ReviewId" TEXT NOT NULL, "KnownFrom" TEXT NOT NULL DEFAULT '0001-01-01 00:00:00',
    CONSTRAINT "FK_Suspensions_ComplaintReviews_ReviewId" FOREIGN KEY ("ReviewId") REFERENCES "ComplaintReviews" ("Id") ON DELETE CASCADE
);
INSERT INTO Suspensions VALUES(1,1,'2022-03-18','2022-03-22','01A21C54-619F-7B4C-9DEF-86C16753E01D','2026-11-27 09:27:02.416');
INSERT INTO Suspensions VALUES(2,1,'2022-03-25','2022-04-08','01A21C54-633D-7818-AB6C-3F6BB0D6BE34','2026-11-27 09:27:02.416');
INSERT INTO Suspensions VALUES(3,1,'2022-10-01','2022-10-10','01A21C54-635C-7792-ADF3-23E5EAE2AA9E','2026-11-27 09:27:02.416');
INSERT INTO Suspensions VALUES(4,2,'2023-06-01',NULL,'01A21C54-635C-7792-ADF3-23E5EAE2AA9E','2026-11-27 09:27:02.416');
INSERT INTO Suspensions VALUES(5,1,'2022-10-28','2022-11-04','01A21C54-635C-71DB-8313-97B914E63D4F','2026-11-27 09:27:09.428');
CREATE TABLE IF NOT EXISTS "CustodyVisits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CustodyVisits" PRIMARY KEY,
    "SuiteId" TEXT NOT NULL,
    "Mode" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "ReportStatus" TEXT NOT NULL,
    "ArrivedAt" TEXT NOT NULL,
    "AdmittedAt" TEXT NULL,
    "DepartedAt" TEXT NULL,
    "ArrivedOn" TEXT NOT NULL,
    "ArrivedWeek" TEXT NOT NULL,
    "Weekday" TEXT NOT NULL,
    "TimeBand" TEXT NOT NULL,
    "DelayMinutes" INTEGER NULL,
    "DelayThresholdMinutes" INTEGER NOT NULL,
    "MinutesSpent" INTEGER NULL,
    "IsCounted" INTEGER NOT NULL,
    "Residual" INTEGER NOT NULL,
    "NotAvailable" INTEGER NOT NULL,
    "VisitorCount" INTEGER NOT NULL,
    "DelayReason" TEXT NULL,
    "DelayExplanation" TEXT NULL,
    "Counts_Accepted" INTEGER NOT NULL,
    "Counts_Asleep" INTEGER NOT NULL,
    "Counts_AtCourt" INTEGER NOT NULL,
    "Counts_AtHospital" INTEGER NOT NULL,
    "Counts_AtRisk" INTEGER NOT NULL,
    "Counts_BookingIn" INTEGER NOT NULL,
    "Counts_Declined" INTEGER NOT NULL,
    "Counts_Held" INTEGER NOT NULL,
    "Counts_HeldChildren" INTEGER NOT NULL,
    "Counts_HeldMen" INTEGER NOT NULL,
    "Counts_HeldWomen" INTEGER NOT NULL,
    "Counts_InInterview" INTEGER NOT NULL,
    "Counts_Intoxicated" INTEGER NOT NULL,
    "Counts_NotOffered" INTEGER NOT NULL,
    "Counts_Observed" INTEGER NOT NULL,
    "Counts_Offered" INTEGER NOT NULL,
    "Counts_UnavailableOther" INTEGER NOT NULL,
    "Counts_WithAppropriateAdult" INTEGER NOT NULL,
    "Counts_WithHealthcare" INTEGER NOT NULL,
    "Counts_WithSolicitor" INTEGER NOT NULL,
    "Reference" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "RecordedAt" TEXT NOT NULL, "KnownFrom" TEXT NOT NULL DEFAULT '0001-01-01 00:00:00',
    CONSTRAINT "FK_CustodyVisits_CustodySuites_SuiteId" FOREIGN KEY ("SuiteId") REFERENCES "CustodySuites" ("Id") ON DELETE RESTRICT
);
INSERT INTO CustodyVisits VALUES('01A21C54-6A20-7EED-9510-3C323114DCF8','01A21C54-5838-7475-A9D5-2F6F1AA65D91','InPerson','Completed','Accepted','2022-04-08 07:18:00','2022-04-08 07:26:00','2022-04-08 09:53:00','2022-04-08','2022-04-04','Friday','Morning',8,10,155,1,0,4,2,NULL,NULL,7,0,0,0,0,1,1,12,0,12,0,1,1,0,2,8,0,1,0,0,'ICV/2022-23/0003',2,'2026-11-27 09:27:03.531','2026-11-27 09:27:10.339');
INSERT INTO CustodyVisits VALUES('01A21C54-6B78-7F60-81AD-DC062C8C9731','01A21C54-5838-7475-A9D5-2F6F1AA65D91','Video','Completed','Accepted','2022-04-20 03:12:00','2022-04-20 03:37:00','2022-04-20 04:20:00','2022-04-20','2022-04-18','Wednesday','Night',25,10,68,1,0,0,1,'suite_busy','Explained by the custody sergeant on admission',9,0,0,0,0,0,0,9,0,8,1,0,0,0,0,9,0,0,0,0,'ICV/2022-23/0004',2,'2026-11-27 09:27:03.531','2026-11-27 09:27:04.413');
INSERT INTO CustodyVisits VALUES('01A21C54-6B7F-7C98-BA49-4DF67FEF46AC','01A21C54-5838-7475-A9D5-2F6F1AA65D91','InPerson','Completed','Accepted','2022-12-29 00:51:00','2022-12-29 00:54:00','2022-12-29 02:07:00','2022-12-29','2022-12-26','Thursday','Night',3,10,76,1,0,4,2,NULL,NULL,2,3,0,0,0,0,1,9,0,9,0,0,0,2,0,3,1,0,0,0,'ICV/2022-23/0038',1,'2026-11-27 09:27:03.531','2026-11-27 09:27:04.413');
INSERT INTO CustodyVisits VALUES('01A21C54-6B7F-7EC1-A2FF-AED9B253CCB7','01A21C54-58F7-72C8-B09F-41411F5E16A7','InPerson','Completed','Accepted','2022-04-23 01:06:00','2022-04-23 01:06:00','2022-04-23 03:34:00','2022-04-23','2022-04-18','Saturday','Night',0,10,148,1,0,1,2,NULL,NULL,6,1,0,0,0,0,1,8,1,6,1,0,0,0,2,7,0,0,0,0,'ICV/2022-23/0005',1,'2026-11-27 09:27:03.531','2026-11-27 09:27:04.413');
INSERT INTO CustodyVisits VALUES('01A21C54-6B80-70C2-B35E-E46AD0D85AF4','01A21C54-58F7-72C8-B09F-41411F5E16A7','InPerson','AbandonedNotAdmitted','Accepted','2022-12-26 14:00:00',NULL,'2022-12-26 14:42:00','2022-12-26','2022-12-26','Monday','Afternoon',NULL,10,42,0,0,0,2,'suite_busy','Not admitted before leaving',0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,'ICV/2022-23/0052',0,'2026-11-27 09:27:03.531','2026-11-27 09:27:04.413');
INSERT INTO CustodyVisits VALUES('01A21C54-6B80-76AB-BDD6-78B98228CDAB','01A21C54-5838-7475-A9D5-2F6F1AA65D91','InPerson','AbandonedSuiteClosed','Accepted','2022-08-02 19:00:00',NULL,'2022-08-02 19:42:00','2022-08-02','2022-08-01','Tuesday','Evening',NULL,10,42,0,0,0,2,'suite_busy','Not admitted before leaving',0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,'ICV/2022-23/0053',0,'2026-11-27 09:27:03.531','2026-11-27 09:27:04.413');
INSERT INTO CustodyVisits VALUES('01A21C54-6B85-7673-8694-036952C5BFD2','01A21C54-5838-7475-A9D5-2F6F1AA65D91','InPerson','Completed','Draft','2022-09-14 10:00:00','2022-09-14 10:14:00','2022-09-14 11:39:00','2022-09-14','2022-09-12','Wednesday','Morning',14,10,99,1,0,1,2,'staff_shortage','Explained by the custody sergeant on admission',5,1,0,0,0,0,0,8,1,5,2,0,0,2,1,5,0,0,0,0,'ICV/2022-23/0054',0,'2026-11-27 09:27:03.531','2026-11-27 09:27:04.413');
INSERT INTO CustodyVisits VALUES('01A21C54-6B86-75A5-BCD1-0786D4DB9576','01A21C54-5838-7475-A9D5-2F6F1AA65D91','InPerson','Completed','Void','2022-04-11 11:00:00','2022-04-11 11:06:00','2022-04-11 12:36:00','2022-04-11','2022-04-11','Monday','Afternoon',6,10,96,1,0,4,2,NULL,NULL,3,2,0,0,0,0,0,7,0,6,1,0,0,0,0,3,0,0,1,1,'ICV/2022-23/0055',0,'2026-11-27 09:27:03.531','2026-11-27 09:27:04.413');
INSERT INTO CustodyVisits VALUES('01A21C54-6B86-785C-95B8-981B52F99FBB','01A21C54-5838-7475-A9D5-2F6F1AA65D91','InPerson','Completed','Draft','2022-09-14 10:00:00',NULL,NULL,'2022-09-14','2022-09-12','Wednesday','Morning',NULL,10,NULL,0,0,0,0,'staff_shortage','Explained by the custody sergeant on admission',0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,'ICV/2022-23/0056',0,'2026-11-27 09:27:03.531','2026-11-27 09:27:04.413');
CREATE TABLE IF NOT EXISTS "VisitVisitors" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_VisitVisitors" PRIMARY KEY AUTOINCREMENT,
    "Position" INTEGER NOT NULL,
    "VolunteerId" TEXT NOT NULL,
    "VisitId" TEXT NOT NULL, "KnownFrom" TEXT NOT NULL DEFAULT '0001-01-01 00:00:00',
    CONSTRAINT "FK_VisitVisitors_CustodyVisits_VisitId" FOREIGN KEY ("VisitId") REFERENCES "CustodyVisits" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_VisitVisitors_Volunteers_VolunteerId" FOREIGN KEY ("VolunteerId") REFERENCES "Volunteers" ("Id") ON DELETE RESTRICT
);
INSERT INTO VisitVisitors VALUES(1,1,'01A21C54-5E1D-7306-BE82-65EBEA1B9AE9','01A21C54-6A20-7EED-9510-3C323114DCF8','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(2,2,'01A21C54-5EB4-70F6-88EC-F6E9FBC216C6','01A21C54-6A20-7EED-9510-3C323114DCF8','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(3,1,'01A21C54-5E1D-7306-BE82-65EBEA1B9AE9','01A21C54-6B78-7F60-81AD-DC062C8C9731','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(4,1,'01A21C54-5EB1-71E8-85C5-430066E29E8D','01A21C54-6B7F-7EC1-A2FF-AED9B253CCB7','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(5,2,'01A21C54-5EB4-70F6-88EC-F6E9FBC216C6','01A21C54-6B7F-7EC1-A2FF-AED9B253CCB7','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(6,1,'01A21C54-5EB3-7B9D-B8DB-E02423565F75','01A21C54-6B7F-7C98-BA49-4DF67FEF46AC','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(7,2,'01A21C54-5EB4-7FF0-AE00-FDA5E08FE3D9','01A21C54-6B7F-7C98-BA49-4DF67FEF46AC','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(8,1,'01A21C54-5EB4-70F6-88EC-F6E9FBC216C6','01A21C54-6B80-70C2-B35E-E46AD0D85AF4','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(9,2,'01A21C54-5EB4-785E-954D-591E54CABAC3','01A21C54-6B80-70C2-B35E-E46AD0D85AF4','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(10,1,'01A21C54-5EB3-7B17-999A-716E89892C4E','01A21C54-6B80-76AB-BDD6-78B98228CDAB','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(11,2,'01A21C54-5EB4-70F6-88EC-F6E9FBC216C6','01A21C54-6B80-76AB-BDD6-78B98228CDAB','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(12,1,'01A21C54-5EB1-7974-A70C-65B5143E79CD','01A21C54-6B85-7673-8694-036952C5BFD2','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(13,2,'01A21C54-5EB4-7449-B7A8-00C7C16F54D0','01A21C54-6B85-7673-8694-036952C5BFD2','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(14,1,'01A21C54-5EB4-7449-B7A8-00C7C16F54D0','01A21C54-6B86-75A5-BCD1-0786D4DB9576','2026-11-27 09:27:04.413');
INSERT INTO VisitVisitors VALUES(15,2,'01A21C54-5EB3-7B9D-B8DB-E02423565F75','01A21C54-6B86-75A5-BCD1-0786D4DB9576','2026-11-27 09:27:04.413');
CREATE TABLE IF NOT EXISTS "FormerAllegations" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerAllegations" PRIMARY KEY AUTOINCREMENT,
    "Category" TEXT NOT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "ReviewId" TEXT NOT NULL
);
INSERT INTO FormerAllegations VALUES(1,'E','2026-11-27 09:27:02.416','2026-11-27 09:27:09.428',1,'01A21C54-6341-7F13-A404-F54A88E3E52E');
INSERT INTO FormerAllegations VALUES(2,'H1','2026-11-27 09:27:02.416','2026-11-27 09:27:09.428',2,'01A21C54-6341-7F13-A404-F54A88E3E52E');
CREATE TABLE IF NOT EXISTS "FormerCampaigns" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerCampaigns" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS "FormerChiefConstableComplaints" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerChiefConstableComplaints" PRIMARY KEY AUTOINCREMENT,
    "AboutOwnConduct" INTEGER NULL,
    "AcknowledgedOn" TEXT NULL,
    "ClosedOn" TEXT NULL,
    "DecidedOn" TEXT NULL,
    "Decision" TEXT NULL,
    "Id" TEXT NOT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "ReferredToIopcOn" TEXT NULL,
    "Triggers" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS "FormerComplaintReviews" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerComplaintReviews" PRIMARY KEY AUTOINCREMENT,
    "AcknowledgeBy" TEXT NOT NULL,
    "AcknowledgedOn" TEXT NULL,
    "AllocatedTo" TEXT NULL,
    "ApplicantEmail" TEXT NULL,
    "ApplicantName" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "ComplaintMadeOn" TEXT NULL,
    "CompleteBy" TEXT NOT NULL,
    "DaysSuspended" INTEGER NULL,
    "DaysToComplete" INTEGER NULL,
    "DecisionSentOn" TEXT NULL,
    "Extension" TEXT NULL,
    "FeedbackGiven" INTEGER NULL,
    "ForceReference" TEXT NULL,
    "HandlingRoute" TEXT NULL,
    "Id" TEXT NOT NULL,
    "InformationProvidedOn" TEXT NULL,
    "InvalidReason" TEXT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "OriginallyReceivedElsewhereOn" TEXT NULL,
    "OutcomeLetterOn" TEXT NULL,
    "PapersReceivedOn" TEXT NULL,
    "PapersRequestedOn" TEXT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "Result" TEXT NULL,
    "RuleSetVersion" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Summary" TEXT NULL,
    "Validity" TEXT NULL,
    "ValidityDecidedOn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "WithdrawnOn" TEXT NULL,
    "WorkingDaysToComplete" INTEGER NULL
);
INSERT INTO FormerComplaintReviews VALUES(1,'2022-04-28','2022-04-25','Reviewer 1','applicant0001@example.org','Applicant 23/0001','WebForm','2021-11-04','2022-05-19',0,35,'2022-05-26',NULL,1,'CO/01368/22','NotInvestigated','01A21C54-6341-7F13-A404-F54A88E3E52E','2022-03-28',NULL,'2026-11-27 09:27:02.416','2026-11-27 09:27:09.428',NULL,'2022-03-28','2022-05-04','2022-04-26','2022-04-21 14:44:00','2022-04-21','2026-11-27 09:27:01.409','REV/2022-23/0001','NotUpheld','2020 Regulations','Closed','Invented row for testing','Valid','2022-04-26',0,NULL,24);
INSERT INTO FormerComplaintReviews VALUES(2,'2022-09-30','2022-09-30','Reviewer 1','applicant0022@example.org','Applicant 23/0022','Telephone','2022-04-28','2022-10-21',0,46,'2022-11-08',NULL,1,'CO/00174/22','NotInvestigated','01A21C54-635C-71DB-8313-97B914E63D4F','2022-09-03',NULL,'2026-11-27 09:27:02.416','2026-11-27 09:27:09.428',NULL,'2022-09-03','2022-10-27','2022-09-30','2022-09-23 07:21:00','2022-09-23','2026-11-27 09:27:01.409','REV/2022-23/0022','NotUpheld','2020 Regulations','Closed','Invented row for testing','Valid','2022-09-30',0,NULL,32);
CREATE TABLE IF NOT EXISTS "FormerCustodyIssues" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerCustodyIssues" PRIMARY KEY AUTOINCREMENT,
    "Category" TEXT NOT NULL,
    "ClosedOn" TEXT NULL,
    "Description" TEXT NOT NULL,
    "ForceRespondedOn" TEXT NULL,
    "Id" TEXT NOT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "RaisedBy" TEXT NOT NULL,
    "ResolvedAtVisit" INTEGER NOT NULL,
    "ResponseDueOn" TEXT NULL,
    "SentToForceOn" TEXT NULL,
    "Severity" TEXT NOT NULL,
    "VisitId" TEXT NOT NULL
);
INSERT INTO FormerCustodyIssues VALUES(1,'Conditions',NULL,'Invented issue for testing','2022-05-08','01A21C54-6C82-710E-89BB-7513E2525E19','2026-11-27 09:27:04.788','2026-11-27 09:27:11.347',1,'Detainee',0,'2022-05-20','2022-04-22','Significant','01A21C54-6B78-7F60-81AD-DC062C8C9731');
CREATE TABLE IF NOT EXISTS "FormerCustodySuites" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerCustodySuites" PRIMARY KEY AUTOINCREMENT,
    "ClosedOn" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "OpenedOn" TEXT NOT NULL,
    "Panel" TEXT NOT NULL,
    "PlannedVisitsPerWeek" INTEGER NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS "FormerCustodyVisits" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerCustodyVisits" PRIMARY KEY AUTOINCREMENT,
    "AdmittedAt" TEXT NULL,
    "ArrivedAt" TEXT NOT NULL,
    "ArrivedOn" TEXT NOT NULL,
    "ArrivedWeek" TEXT NOT NULL,
    "Counts_Accepted" INTEGER NOT NULL,
    "Counts_Asleep" INTEGER NOT NULL,
    "Counts_AtCourt" INTEGER NOT NULL,
    "Counts_AtHospital" INTEGER NOT NULL,
    "Counts_AtRisk" INTEGER NOT NULL,
    "Counts_BookingIn" INTEGER NOT NULL,
    "Counts_Declined" INTEGER NOT NULL,
    "Counts_Held" INTEGER NOT NULL,
    "Counts_HeldChildren" INTEGER NOT NULL,
    "Counts_HeldMen" INTEGER NOT NULL,
    "Counts_HeldWomen" INTEGER NOT NULL,
    "Counts_InInterview" INTEGER NOT NULL,
    "Counts_Intoxicated" INTEGER NOT NULL,
    "Counts_NotOffered" INTEGER NOT NULL,
    "Counts_Observed" INTEGER NOT NULL,
    "Counts_Offered" INTEGER NOT NULL,
    "Counts_UnavailableOther" INTEGER NOT NULL,
    "Counts_WithAppropriateAdult" INTEGER NOT NULL,
    "Counts_WithHealthcare" INTEGER NOT NULL,
    "Counts_WithSolicitor" INTEGER NOT NULL,
    "DelayExplanation" TEXT NULL,
    "DelayMinutes" INTEGER NULL,
    "DelayReason" TEXT NULL,
    "DelayThresholdMinutes" INTEGER NOT NULL,
    "DepartedAt" TEXT NULL,
    "Id" TEXT NOT NULL,
    "IsCounted" INTEGER NOT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "MinutesSpent" INTEGER NULL,
    "Mode" TEXT NOT NULL,
    "NotAvailable" INTEGER NOT NULL,
    "Outcome" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "ReportStatus" TEXT NOT NULL,
    "Residual" INTEGER NOT NULL,
    "SuiteId" TEXT NOT NULL,
    "TimeBand" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "VisitorCount" INTEGER NOT NULL,
    "Weekday" TEXT NOT NULL
);
INSERT INTO FormerCustodyVisits VALUES(1,'2022-04-08 07:26:00','2022-04-08 07:18:00','2022-04-08','2022-04-04',7,0,0,0,0,1,1,12,0,12,0,1,1,0,2,8,0,1,0,0,NULL,8,NULL,10,'2022-04-08 09:53:00','01A21C54-6A20-7EED-9510-3C323114DCF8',1,'2026-11-27 09:27:04.413','2026-11-27 09:27:10.339',155,'InPerson',4,'Completed','2026-11-27 09:27:03.531','ICV/2022-23/0003','Submitted',0,'01A21C54-5838-7475-A9D5-2F6F1AA65D91','Morning',1,2,'Friday');
CREATE TABLE IF NOT EXISTS "FormerRecommendations" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerRecommendations" PRIMARY KEY AUTOINCREMENT,
    "Id" TEXT NOT NULL,
    "ImplementedOn" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "MadeOn" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "RespondedOn" TEXT NULL,
    "Response" TEXT NULL,
    "ResponseDueOn" TEXT NULL,
    "ReviewId" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Theme" TEXT NOT NULL
);
INSERT INTO FormerRecommendations VALUES(1,'01A21C54-67D2-7613-962F-FD379BCA8139',NULL,'Statutory','2026-11-27 09:27:03.463','2026-11-27 09:27:09.764','2022-07-27',2,'2022-08-24','AcceptedInPart','2022-08-24','01A21C54-6357-7265-BFD3-3433B8295388','Invented recommendation for testing','record keeping');
CREATE TABLE IF NOT EXISTS "FormerScrutinyCases" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerScrutinyCases" PRIMARY KEY AUTOINCREMENT,
    "CaseReference" TEXT NOT NULL,
    "FeedbackSentOn" TEXT NULL,
    "Id" TEXT NOT NULL,
    "IncidentMonth" TEXT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "Learning" TEXT NULL,
    "NotViewableReason" TEXT NULL,
    "Rating" TEXT NULL,
    "SessionId" TEXT NOT NULL,
    "Viewed" INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS "FormerScrutinySessions" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerScrutinySessions" PRIMARY KEY AUTOINCREMENT,
    "HeldOn" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS "FormerSuspensions" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerSuspensions" PRIMARY KEY AUTOINCREMENT,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "ResumedOn" TEXT NULL,
    "ReviewId" TEXT NOT NULL,
    "SuspendedOn" TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS "FormerVisitVisitors" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerVisitVisitors" PRIMARY KEY AUTOINCREMENT,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "VisitId" TEXT NOT NULL,
    "VolunteerId" TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS "FormerVolunteers" (
    "RowKey" INTEGER NOT NULL CONSTRAINT "PK_FormerVolunteers" PRIMARY KEY AUTOINCREMENT,
    "AccreditedFrom" TEXT NULL,
    "AccreditedUntil" TEXT NULL,
    "AppliedOn" TEXT NULL,
    "CampaignId" TEXT NULL,
    "Id" TEXT NOT NULL,
    "InterviewedOn" TEXT NULL,
    "JoinedOn" TEXT NULL,
    "KnownFrom" TEXT NOT NULL,
    "KnownUntil" TEXT NOT NULL,
    "LeavingReason" TEXT NULL,
    "LeftOn" TEXT NULL,
    "Name" TEXT NOT NULL,
    "OfferedOn" TEXT NULL,
    "Panel" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "TrainedOn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "VettingClearedOn" TEXT NULL,
    "VettingDueOn" TEXT NULL
);
INSERT INTO FormerVolunteers VALUES(1,'2022-08-13','2025-08-13','2022-04-15','01A21C54-5EB9-70C2-B012-A3EE62782CF0','01A21C54-5EBA-7A6E-94E8-D6187605AA53','2022-05-15','2022-08-13','2026-11-27 09:27:01.286','2026-11-27 09:27:08.709',NULL,NULL,'Volunteer 17','2022-05-25','Thorpe Wood','2026-11-27 09:27:00.517','VOL-17','2022-08-06',0,'2022-07-14','2025-07-14');
CREATE TABLE IF NOT EXISTS "Volunteers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Volunteers" PRIMARY KEY,
    "AccreditedFrom" TEXT NULL,
    "AccreditedUntil" TEXT NULL,
    "AppliedOn" TEXT NULL,
    "CampaignId" TEXT NULL,
    "InterviewedOn" TEXT NULL,
    "JoinedOn" TEXT NULL,
    "KnownFrom" TEXT NOT NULL,
    "LeavingReason" TEXT NULL,
    "LeftOn" TEXT NULL,
    "Name" TEXT NOT NULL,
    "OfferedOn" TEXT NULL,
    "Panel" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Reference" TEXT COLLATE NOCASE NOT NULL,
    "TrainedOn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "VettingClearedOn" TEXT NULL,
    "VettingDueOn" TEXT NULL,
    CONSTRAINT "FK_Volunteers_Campaigns_CampaignId" FOREIGN KEY ("CampaignId") REFERENCES "Campaigns" ("Id") ON DELETE RESTRICT
);
INSERT INTO Volunteers VALUES('01A21C54-5E1D-7306-BE82-65EBEA1B9AE9','2021-07-01','2024-07-01','2021-03-03',NULL,'2021-04-02','2021-07-01','2026-11-27 09:27:01.286','resigned','2022-07-10','Volunteer 01','2021-04-12','Thorpe Wood','2026-11-27 09:27:00.517','VOL-01','2021-06-24',0,'2021-06-01','2024-06-01');
INSERT INTO Volunteers VALUES('01A21C54-5EB1-71E8-85C5-430066E29E8D','2020-06-28','2023-06-28','2020-02-29',NULL,'2020-03-30','2020-06-28','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 03','2020-04-09','Thorpe Wood','2026-11-27 09:27:00.517','VOL-03','2020-06-21',0,'2020-05-29','2023-05-29');
INSERT INTO Volunteers VALUES('01A21C54-5EB1-7974-A70C-65B5143E79CD','2019-08-20','2022-08-20','2019-04-22',NULL,'2019-05-22','2019-08-20','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 09','2019-06-01','Thorpe Wood','2026-11-27 09:27:00.517','VOL-09','2019-08-13',0,'2019-07-21','2022-07-21');
INSERT INTO Volunteers VALUES('01A21C54-5EB3-7B17-999A-716E89892C4E','2019-08-14','2022-08-14','2019-04-16',NULL,'2019-05-16','2019-08-14','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 12','2019-05-26','Parkside','2026-11-27 09:27:00.517','VOL-12','2019-08-07',0,'2019-07-15','2022-07-15');
INSERT INTO Volunteers VALUES('01A21C54-5EB3-7B9D-B8DB-E02423565F75','2020-03-23','2023-03-23','2019-11-24',NULL,'2019-12-24','2020-03-23','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 11','2020-01-03','Thorpe Wood','2026-11-27 09:27:00.517','VOL-11','2020-03-16',0,'2020-02-22','2023-02-22');
INSERT INTO Volunteers VALUES('01A21C54-5EB4-70F6-88EC-F6E9FBC216C6','2021-07-24','2024-07-24','2021-03-26',NULL,'2021-04-25','2021-07-24','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 14','2021-05-05','Parkside','2026-11-27 09:27:00.517','VOL-14','2021-07-17',0,'2021-06-24','2024-06-24');
INSERT INTO Volunteers VALUES('01A21C54-5EB4-7449-B7A8-00C7C16F54D0','2021-05-03','2024-05-03','2021-01-03',NULL,'2021-02-02','2021-05-03','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 15','2021-02-12','Thorpe Wood','2026-11-27 09:27:00.517','VOL-15','2021-04-26',0,'2021-04-03','2024-04-03');
INSERT INTO Volunteers VALUES('01A21C54-5EB4-785E-954D-591E54CABAC3','2021-03-10','2024-03-10','2020-11-10',NULL,'2020-12-10','2021-03-10','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 13','2020-12-20','Thorpe Wood','2026-11-27 09:27:00.517','VOL-13','2021-03-03',0,'2021-02-08','2024-02-08');
INSERT INTO Volunteers VALUES('01A21C54-5EB4-7FF0-AE00-FDA5E08FE3D9','2022-01-26','2025-01-26','2021-09-28',NULL,'2021-10-28','2022-01-26','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 16','2021-11-07','Parkside','2026-11-27 09:27:00.517','VOL-16','2022-01-19',0,'2021-12-27','2024-12-27');
INSERT INTO Volunteers VALUES('01A21C54-5F24-719F-9BCF-F11934FD149F',NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 31',NULL,'Thorpe Wood','2026-11-27 09:27:00.517','VOL-31',NULL,0,NULL,NULL);
INSERT INTO Volunteers VALUES('01A21C54-5EBA-7A6E-94E8-D6187605AA53','2022-08-13','2025-08-13','2022-04-15','01A21C54-5EB9-70C2-B012-A3EE62782CF0','2022-05-15','2022-08-13','2026-11-27 09:27:08.709','resigned','2023-03-20','Volunteer 17','2022-05-25','Thorpe Wood','2026-11-27 09:27:00.517','VOL-17','2022-08-06',1,'2022-07-14','2025-07-14');
INSERT INTO Volunteers VALUES('01A21C54-5F23-721F-BD1D-A0A32365E821','2022-05-06','2025-05-06','2022-01-06','01A21C54-5EB9-70C2-B012-A3EE62782CF0','2022-02-05','2022-05-06','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 18','2022-02-15','Parkside','2026-11-27 09:27:00.517','VOL-18','2022-04-29',0,'2022-04-06','2025-04-06');
INSERT INTO Volunteers VALUES('01A21C54-5F24-72A3-8DF7-F23C6BFE8530',NULL,NULL,'2022-12-04','01A21C54-5EB9-70C2-B012-A3EE62782CF0',NULL,NULL,'2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 30',NULL,'Thorpe Wood','2026-11-27 09:27:00.517','VOL-30',NULL,0,NULL,NULL);
INSERT INTO Volunteers VALUES('01A21C54-5F24-7998-B9C8-38CBF4C16F95','2023-04-03','2026-04-03','2022-12-04','01A21C54-5EB9-70C2-B012-A3EE62782CF0','2023-01-03','2023-04-03','2026-11-27 09:27:01.286',NULL,NULL,'Volunteer 23','2023-01-13','Thorpe Wood','2026-11-27 09:27:00.517','VOL-23','2023-03-27',0,'2023-03-04','2026-03-04');
CREATE TABLE IF NOT EXISTS "ScrutinyCases" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ScrutinyCases" PRIMARY KEY,
    "CaseReference" TEXT NOT NULL,
    "FeedbackSentOn" TEXT NULL,
    "IncidentMonth" TEXT NULL,
    "KnownFrom" TEXT NOT NULL,
    "Learning" TEXT NULL,
    "NotViewableReason" TEXT NULL,
    "Rating" TEXT NULL,
    "SessionId" TEXT NOT NULL,
    "Viewed" INTEGER NOT NULL,
    CONSTRAINT "FK_ScrutinyCases_ScrutinySessions_SessionId" FOREIGN KEY ("SessionId") REFERENCES "ScrutinySessions" ("Id") ON DELETE CASCADE
);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F0D-7CD5-AB7A-1B00BDC677F1','2022-04-25-1',NULL,'2022-02-01','2026-11-27 09:27:05.478',NULL,'legal_proceedings',NULL,'01A21C54-6F0B-7AF3-A11E-32082BECE414',0);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F4F-706E-8A85-A8B505C3EBB3','2022-04-25-2','2022-05-02','2022-02-01','2026-11-27 09:27:05.478',NULL,NULL,'green_1','01A21C54-6F0B-7AF3-A11E-32082BECE414',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F4F-78E4-B007-8D77F2B0F34A','2022-04-25-3',NULL,'2022-02-01','2026-11-27 09:27:05.478',NULL,'not_recorded',NULL,'01A21C54-6F0B-7AF3-A11E-32082BECE414',0);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F4F-7A44-ACCF-40A711F3C2BB','2022-04-25-5','2022-05-02','2022-02-01','2026-11-27 09:27:05.478',NULL,NULL,'green_1','01A21C54-6F0B-7AF3-A11E-32082BECE414',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F4F-7DFC-BC84-4324267D412B','2022-04-25-4','2022-05-02','2022-02-01','2026-11-27 09:27:05.478',NULL,NULL,'amber','01A21C54-6F0B-7AF3-A11E-32082BECE414',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F4F-7F88-8F16-03D1003B73A3','2022-05-25-1','2022-06-01','2022-03-01','2026-11-27 09:27:05.478',NULL,NULL,'green_3','01A21C54-6F4F-71E6-B4B6-2EF4D09A64D9',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F52-7054-AB64-DCC22817AD56','2022-05-25-3','2022-06-01','2022-03-01','2026-11-27 09:27:05.478',NULL,NULL,'green_1','01A21C54-6F4F-71E6-B4B6-2EF4D09A64D9',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F52-7A31-96F2-C3F2118A5302','2022-05-25-5','2022-06-01','2022-03-01','2026-11-27 09:27:05.478',NULL,NULL,'amber','01A21C54-6F4F-71E6-B4B6-2EF4D09A64D9',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F52-7E3F-B5B3-FF583BB2429B','2022-05-25-2','2022-06-01','2022-03-01','2026-11-27 09:27:05.478',NULL,NULL,'green_2','01A21C54-6F4F-71E6-B4B6-2EF4D09A64D9',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F52-7EBD-98DD-5961AB0BC32C','2022-05-25-4','2022-06-01','2022-03-01','2026-11-27 09:27:05.478',NULL,NULL,'green_2','01A21C54-6F4F-71E6-B4B6-2EF4D09A64D9',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F52-7F24-9A5F-C3B74FC746E0','2022-06-25-1','2022-07-02','2022-04-01','2026-11-27 09:27:05.478',NULL,NULL,'green_2','01A21C54-6F52-701D-8BEA-B033A5717B62',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F53-73D9-B690-13F576C0FCF4','2022-06-25-2','2022-07-02','2022-04-01','2026-11-27 09:27:05.478',NULL,NULL,'green_1','01A21C54-6F52-701D-8BEA-B033A5717B62',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F53-7992-9ACF-16EDCCABC946','2022-06-25-4','2022-07-02','2022-04-01','2026-11-27 09:27:05.478',NULL,NULL,'red','01A21C54-6F52-701D-8BEA-B033A5717B62',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F53-7EB3-A8EC-48CE2DC5A5FA','2022-06-25-3','2022-07-02','2022-04-01','2026-11-27 09:27:05.478',NULL,NULL,'green_1','01A21C54-6F52-701D-8BEA-B033A5717B62',1);
INSERT INTO ScrutinyCases VALUES('01A21C54-6F53-7FA7-97E9-D3E38E51E94B','2022-06-25-5','2022-07-02','2022-04-01','2026-11-27 09:27:05.478','Invented learning for testing',NULL,'red','01A21C54-6F52-701D-8BEA-B033A5717B62',1);
CREATE TABLE IF NOT EXISTS "Recommendations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Recommendations" PRIMARY KEY,
    "ImplementedOn" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "KnownFrom" TEXT NOT NULL,
    "MadeOn" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "RespondedOn" TEXT NULL,
    "Response" TEXT NULL,
    "ResponseDueOn" TEXT NULL,
    "ReviewId" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Theme" TEXT NOT NULL,
    CONSTRAINT "FK_Recommendations_ComplaintReviews_ReviewId" FOREIGN KEY ("ReviewId") REFERENCES "ComplaintReviews" ("Id") ON DELETE CASCADE
);
INSERT INTO Recommendations VALUES('01A21C54-67D1-71A4-B351-1E5B50D9E811',NULL,'Statutory','2026-11-27 09:27:03.463','2022-07-27',1,'2022-08-25','Accepted','2022-08-24','01A21C54-6357-7265-BFD3-3433B8295388','Invented recommendation for testing','record keeping');
INSERT INTO Recommendations VALUES('01A21C54-67D2-704F-BB5E-570BE5F0C638',NULL,'Statutory','2026-11-27 09:27:03.463','2022-03-31',2,'2022-04-10','Rejected','2022-04-28','01A21C54-619F-7B4C-9DEF-86C16753E01D','Invented recommendation for testing','investigation quality');
INSERT INTO Recommendations VALUES('01A21C54-67D2-7613-962F-FD379BCA8139','2022-09-01','Statutory','2026-11-27 09:27:09.764','2022-07-27',2,'2022-08-24','AcceptedInPart','2022-08-24','01A21C54-6357-7265-BFD3-3433B8295388','Invented recommendation for testing','record keeping');
INSERT INTO Recommendations VALUES('01A21C54-67D2-76A8-8376-4D1DE736BCC9',NULL,'Statutory','2026-11-27 09:27:03.463','2022-03-31',1,'2022-04-10','Rejected','2022-04-28','01A21C54-619F-7B4C-9DEF-86C16753E01D','Invented recommendation for testing','record keeping');
INSERT INTO Recommendations VALUES('01A21C54-67D2-7876-9334-C859D4EA56C6',NULL,'Learning','2026-11-27 09:27:03.463','2022-04-29',2,'2022-06-03','Accepted',NULL,'01A21C54-633D-7818-AB6C-3F6BB0D6BE34','Invented recommendation for testing','communication');
INSERT INTO Recommendations VALUES('01A21C54-67D2-7A0C-B6CD-1DF1BC2D3F3E',NULL,'Statutory','2026-11-27 09:27:03.463','2022-04-29',1,'2022-05-27','Accepted','2022-05-27','01A21C54-633D-7818-AB6C-3F6BB0D6BE34','Invented recommendation for testing','record keeping');
INSERT INTO Recommendations VALUES('01A21C54-67D2-7D04-97C1-6C8E40F54E05',NULL,'Statutory','2026-11-27 09:27:03.463','2022-08-16',1,'2022-08-26','Rejected','2022-09-13','01A21C54-6358-73D8-9E1C-E8A21CDD398B','Invented recommendation for testing','investigation quality');
CREATE TABLE IF NOT EXISTS "CustodyIssues" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CustodyIssues" PRIMARY KEY,
    "Category" TEXT NOT NULL,
    "ClosedOn" TEXT NULL,
    "Description" TEXT NOT NULL,
    "ForceRespondedOn" TEXT NULL,
    "KnownFrom" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "RaisedBy" TEXT NOT NULL,
    "ResolvedAtVisit" INTEGER NOT NULL,
    "ResponseDueOn" TEXT NULL,
    "SentToForceOn" TEXT NULL,
    "Severity" TEXT NOT NULL,
    "VisitId" TEXT NOT NULL,
    CONSTRAINT "FK_CustodyIssues_CustodyVisits_VisitId" FOREIGN KEY ("VisitId") REFERENCES "CustodyVisits" ("Id") ON DELETE CASCADE
);
INSERT INTO CustodyIssues VALUES('01A21C54-6C81-7B30-B2F0-9E7BC3B8BB2F','Health',NULL,'Invented issue for testing',NULL,'2026-11-27 09:27:04.788',1,'Visitor',1,NULL,NULL,'Minor','01A21C54-6A20-7EED-9510-3C323114DCF8');
INSERT INTO CustodyIssues VALUES('01A21C54-6C82-70A9-905F-345FC1A43615','Conditions',NULL,'Invented issue for testing',NULL,'2026-11-27 09:27:04.788',1,'Visitor',0,'2023-01-28','2022-12-31','Significant','01A21C54-6B7F-7C98-BA49-4DF67FEF46AC');
INSERT INTO CustodyIssues VALUES('01A21C54-6C82-710E-89BB-7513E2525E19','Conditions','2022-06-04','Invented issue for testing','2022-05-08','2026-11-27 09:27:11.347',1,'Detainee',0,'2022-05-20','2022-04-22','Significant','01A21C54-6B78-7F60-81AD-DC062C8C9731');
INSERT INTO CustodyIssues VALUES('01A21C54-6C82-736B-B86D-93C0CA34703B','Welfare',NULL,'Invented issue for testing',NULL,'2026-11-27 09:27:04.788',1,'Visitor',1,NULL,NULL,'Minor','01A21C54-6B7F-7EC1-A2FF-AED9B253CCB7');
INSERT INTO CustodyIssues VALUES('01A21C54-6C82-7B32-9216-025688849B53','Rights',NULL,'Invented issue for testing',NULL,'2026-11-27 09:27:04.788',2,'Visitor',0,'2023-01-28','2022-12-31','Significant','01A21C54-6B7F-7C98-BA49-4DF67FEF46AC');
INSERT INTO CustodyIssues VALUES('01A21C54-6C82-7D68-9F8D-8FA91F701918','Welfare',NULL,'Invented issue for testing',NULL,'2026-11-27 09:27:04.788',2,'Visitor',1,NULL,NULL,'Minor','01A21C54-6B7F-7EC1-A2FF-AED9B253CCB7');
CREATE TABLE IF NOT EXISTS "ComplaintReviews" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ComplaintReviews" PRIMARY KEY,
    "AcknowledgeBy" TEXT NOT NULL,
    "AcknowledgedOn" TEXT NULL,
    "AllocatedTo" TEXT NULL,
    "ApplicantEmail" TEXT NULL,
    "ApplicantName" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "ComplaintMadeOn" TEXT NULL,
    "CompleteBy" TEXT NOT NULL,
    "DaysSuspended" INTEGER NULL,
    "DaysToComplete" INTEGER NULL,
    "DecisionSentOn" TEXT NULL,
    "Extension" TEXT NULL,
    "FeedbackGiven" INTEGER NULL,
    "ForceReference" TEXT NULL,
    "HandlingRoute" TEXT NULL,
    "InformationProvidedOn" TEXT NULL,
    "InvalidReason" TEXT NULL,
    "KnownFrom" TEXT NOT NULL,
    "OriginallyReceivedElsewhereOn" TEXT NULL,
    "OutcomeLetterOn" TEXT NULL,
    "PapersReceivedOn" TEXT NULL,
    "PapersRequestedOn" TEXT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "Result" TEXT NULL,
    "RuleSetVersion" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Summary" TEXT NULL,
    "Validity" TEXT NULL,
    "ValidityDecidedOn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "WithdrawnOn" TEXT NULL,
    "WorkingDaysToComplete" INTEGER NULL
);
INSERT INTO ComplaintReviews VALUES('01A21C54-619F-7B4C-9DEF-86C16753E01D','2022-03-04','2022-03-03','Reviewer 2','applicant0002@example.org','Applicant 22/0002','Email','2021-09-21','2022-03-25',4,34,'2022-03-31',NULL,0,'CO/00859/22','NotInvestigated','2022-02-17',NULL,'2026-11-27 09:27:02.416',NULL,'2022-02-17','2022-03-17','2022-03-03','2022-02-25 09:59:00','2022-02-25','2026-11-27 09:27:01.409','REV/2021-22/0002','Upheld','2020 Regulations','Closed','Invented row for testing','Valid','2022-03-03',1,NULL,24);
INSERT INTO ComplaintReviews VALUES('01A21C54-633D-7818-AB6C-3F6BB0D6BE34','2022-03-15','2022-03-09','Reviewer 2','applicant0004@example.org','Applicant 22/0004','WebForm','2021-12-02','2022-04-05',14,52,'2022-04-29',NULL,0,'CO/01152/22','Investigated','2022-02-19',NULL,'2026-11-27 09:27:02.416',NULL,'2022-02-19','2022-03-24','2022-03-11','2022-03-08 14:02:00','2022-03-08','2026-11-27 09:27:01.409','REV/2021-22/0004','Upheld','2020 Regulations','Closed','Invented row for testing','Valid','2022-03-11',1,NULL,36);
INSERT INTO ComplaintReviews VALUES('01A21C54-6341-7F13-A404-F54A88E3E52E','2022-04-28','2022-04-22','Reviewer 2','applicant0001@example.org','Applicant 23/0001','WebForm','2021-11-04','2022-05-19',0,35,'2022-05-26',NULL,1,'CO/01368/22','NotInvestigated','2022-03-28',NULL,'2026-11-27 09:27:09.428',NULL,'2022-03-28','2022-05-04','2022-04-26','2022-04-21 14:44:00','2022-04-21','2026-11-27 09:27:01.409','REV/2022-23/0001','NotUpheld','2020 Regulations','Closed','Invented row for testing','Valid','2022-04-26',1,NULL,24);
INSERT INTO ComplaintReviews VALUES('01A21C54-6353-7924-AB8A-F4C55F58CC1F','2022-05-09','2022-05-09',NULL,'applicant0002@example.org','Applicant 23/0002','Telephone','2022-02-04','2022-05-29',NULL,NULL,NULL,'Refused',NULL,'CO/02133/22','NotInvestigated','2022-03-26','OutOfTime','2026-11-27 09:27:02.416',NULL,'2022-03-26',NULL,NULL,'2022-05-01 07:13:00','2022-05-01','2026-11-27 09:27:01.409','REV/2022-23/0002',NULL,'2020 Regulations','Invalid','Invented row for testing','Invalid','2022-05-09',0,NULL,NULL);
INSERT INTO ComplaintReviews VALUES('01A21C54-6356-734E-9C8F-F5303273AA9A','2022-05-19','2022-05-13',NULL,'applicant0007@example.org','Applicant 23/0007','Letter','2021-12-31','2022-06-09',NULL,NULL,NULL,NULL,NULL,'CO/01522/22','OutsideSchedule3','2022-05-03','NoRightOutsideSchedule3','2026-11-27 09:27:02.416',NULL,'2022-05-03',NULL,NULL,'2022-05-12 07:04:00','2022-05-12','2026-11-27 09:27:01.409','REV/2022-23/0007',NULL,'2020 Regulations','Invalid','Invented row for testing','Invalid','2022-05-23',0,NULL,NULL);
INSERT INTO ComplaintReviews VALUES('01A21C54-6356-7BB7-8AAB-A9748F6F5048','2022-05-17','2022-05-10',NULL,'applicant0006@example.org','Applicant 23/0006','WebForm','2022-02-25','2022-06-07',NULL,NULL,NULL,NULL,NULL,'CO/00100/22','Investigated','2022-05-04','WrongBodyIopc','2026-11-27 09:27:02.416',NULL,'2022-05-04',NULL,NULL,'2022-05-10 14:10:00','2022-05-10','2026-11-27 09:27:01.409','REV/2022-23/0006',NULL,'2020 Regulations','Forwarded','Invented row for testing','Invalid','2022-05-17',0,NULL,NULL);
INSERT INTO ComplaintReviews VALUES('01A21C54-6357-7265-BFD3-3433B8295388','2022-07-01','2022-07-04','Reviewer 2','applicant0010@example.org','Applicant 23/0010','Letter','2022-03-17','2022-07-22',0,33,'2022-07-27',NULL,0,'CO/01013/22','NotInvestigated','2022-06-04',NULL,'2026-11-27 09:27:02.416',NULL,'2022-06-04','2022-07-20','2022-07-04','2022-06-24 10:34:00','2022-06-24','2026-11-27 09:27:01.409','REV/2022-23/0010','Upheld','2020 Regulations','Closed','Invented row for testing','Valid','2022-07-04',2,NULL,23);
INSERT INTO ComplaintReviews VALUES('01A21C54-6357-7877-9A87-B329505BC145','2023-04-11','2023-04-05','Reviewer 1','applicant0009@example.org','Applicant 23/0009','WebForm','2022-02-24','2023-04-28',NULL,NULL,NULL,NULL,NULL,'CO/02263/22','Investigated','2023-03-11',NULL,'2026-11-27 09:27:02.416',NULL,'2023-03-11',NULL,'2023-04-05','2023-03-31 22:59:00','2023-03-31','2026-11-27 09:27:01.409','REV/2022-23/0009',NULL,'2020 Regulations','AwaitingPapers','Invented row for testing','Valid','2023-04-05',0,NULL,NULL);
INSERT INTO ComplaintReviews VALUES('01A21C54-6358-73D8-9E1C-E8A21CDD398B','2022-07-22','2022-07-18','Reviewer 3','applicant0012@example.org','Applicant 23/0012','Telephone','2022-05-06','2022-08-12',0,32,'2022-08-16',NULL,0,'CO/01461/22','Investigated','2022-06-27',NULL,'2026-11-27 09:27:02.416',NULL,'2022-06-27','2022-08-02','2022-07-25','2022-07-15 19:12:00','2022-07-15','2026-11-27 09:27:01.409','REV/2022-23/0012','Upheld','2020 Regulations','Closed','Invented row for testing','Valid','2022-07-25',1,NULL,22);
INSERT INTO ComplaintReviews VALUES('01A21C54-6358-74AD-8DBA-454089D8535D','2022-08-10',NULL,NULL,'applicant0013@example.org','Applicant 23/0013','Telephone','2022-05-19','2022-08-31',NULL,NULL,NULL,NULL,NULL,'CO/01535/22','OutsideSchedule3','2022-07-27',NULL,'2026-11-27 09:27:02.416',NULL,'2022-07-27',NULL,NULL,'2022-08-03 19:41:00','2022-08-03','2026-11-27 09:27:01.409','REV/2022-23/0013',NULL,'2020 Regulations','Received','Invented row for testing',NULL,NULL,0,NULL,NULL);
INSERT INTO ComplaintReviews VALUES('01A21C54-6359-7B85-B6BB-62FC7365D4D6','2022-09-08','2022-09-02','Reviewer 3','applicant0016@example.org','Applicant 23/0016','Email','2022-06-26','2022-09-29',NULL,NULL,NULL,NULL,NULL,'CO/02039/22','Investigated','2022-08-25',NULL,'2026-11-27 09:27:02.416',NULL,'2022-08-25',NULL,'2022-09-09','2022-09-01 19:51:00','2022-09-01','2026-11-27 09:27:01.409','REV/2022-23/0016',NULL,'2020 Regulations','Withdrawn','Invented row for testing','Valid','2022-09-09',0,'2022-10-03',NULL);
INSERT INTO ComplaintReviews VALUES('01A21C54-635C-71DB-8313-97B914E63D4F','2022-09-30','2022-09-30','Reviewer 1','applicant0022@example.org','Applicant 23/0022','Telephone','2022-04-28','2022-10-21',7,46,'2022-11-08',NULL,1,'CO/00174/22','NotInvestigated','2022-09-03',NULL,'2026-11-27 09:27:09.428',NULL,'2022-09-03','2022-10-27','2022-09-30','2022-09-23 07:21:00','2022-09-23','2026-11-27 09:27:01.409','REV/2022-23/0022','NotUpheld','2020 Regulations','Closed','Invented row for testing','Valid','2022-09-30',1,NULL,32);
INSERT INTO ComplaintReviews VALUES('01A21C54-635C-7382-B2AE-8A50A76292B2','2022-09-30','2022-09-30',NULL,'applicant0021@example.org','Applicant 23/0021','Letter','2022-06-19','2022-10-21',NULL,NULL,NULL,NULL,NULL,'CO/01825/22','NotInvestigated','2022-09-07','NoConsent','2026-11-27 09:27:02.416',NULL,'2022-09-07',NULL,NULL,'2022-09-23 09:45:00','2022-09-23','2026-11-27 09:27:01.409','REV/2022-23/0021',NULL,'2020 Regulations','Invalid','Invented row for testing','Invalid','2022-09-30',0,NULL,NULL);
INSERT INTO ComplaintReviews VALUES('01A21C54-635C-7792-ADF3-23E5EAE2AA9E','2022-09-15','2022-09-09','Reviewer 2','applicant0019@example.org','Applicant 23/0019','Telephone','2022-05-05','2022-10-06',NULL,NULL,NULL,NULL,NULL,'CO/01910/22','NotInvestigated','2022-08-23',NULL,'2026-11-27 09:27:02.416',NULL,'2022-08-23',NULL,'2022-09-12','2022-09-08 14:08:00','2022-09-08','2026-11-27 09:27:01.409','REV/2022-23/0019',NULL,'2020 Regulations','Suspended','Invented row for testing','Valid','2022-09-12',0,NULL,NULL);
INSERT INTO ComplaintReviews VALUES('01A21C54-635D-7486-9405-0EF69110BE6C','2023-04-17','2023-04-17','Reviewer 3','applicant0001@example.org','Applicant 24/0001','Letter','2023-01-07','2023-05-08',NULL,NULL,NULL,NULL,NULL,'CO/00423/23','NotInvestigated','2023-03-28',NULL,'2026-11-27 09:27:02.416',NULL,'2023-03-28','2023-04-25','2023-04-17','2023-04-10 10:20:00','2023-04-10','2026-11-27 09:27:01.409','REV/2023-24/0001',NULL,'2020 Regulations','UnderReview','Invented row for testing','Valid','2023-04-17',0,NULL,NULL);
INSERT INTO ComplaintReviews VALUES('01A21C54-635D-7E09-A04B-06E8D03B8BD9','2022-10-10','2022-10-04',NULL,NULL,'Applicant 23/0024','Email','2022-06-23','2022-10-31',NULL,NULL,NULL,NULL,NULL,NULL,'NotInvestigated','2022-09-28','InsufficientInformation','2026-11-27 09:27:02.416',NULL,'2022-09-28',NULL,NULL,'2022-10-03 07:40:00','2022-10-03','2026-11-27 09:27:01.409','REV/2022-23/0024',NULL,'2020 Regulations','Invalid','Invented row for testing','Invalid','2022-10-10',0,NULL,NULL);
CREATE TABLE IF NOT EXISTS "ChiefConstableComplaints" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ChiefConstableComplaints" PRIMARY KEY,
    "AboutOwnConduct" INTEGER NULL,
    "AcknowledgedOn" TEXT NULL,
    "ClosedOn" TEXT NULL,
    "DecidedOn" TEXT NULL,
    "Decision" TEXT NULL,
    "KnownFrom" TEXT NOT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "ReferredToIopcOn" TEXT NULL,
    "Triggers" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO ChiefConstableComplaints VALUES('01A21C46-A000-7000-8000-000000000001',1,'2022-06-02',NULL,'2022-06-20','Recorded','2026-11-27 09:12:00','2022-06-01 09:30:00','2022-06-01','2026-11-27 09:12:00','CCC/2022-23/0001','2022-06-21','complainant_asked;article_2_or_3',0);
INSERT INTO ChiefConstableComplaints VALUES('01A21C46-A000-7000-8000-000000000002',NULL,NULL,NULL,NULL,NULL,'2026-11-27 09:12:00','2022-07-01 09:30:00','2022-07-01','2026-11-27 09:12:00','CCC/2022-23/0002',NULL,'',0);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('History',60);
INSERT INTO sqlite_sequence VALUES('Allegations',29);
INSERT INTO sqlite_sequence VALUES('Suspensions',5);
INSERT INTO sqlite_sequence VALUES('VisitVisitors',15);
INSERT INTO sqlite_sequence VALUES('FormerVolunteers',1);
INSERT INTO sqlite_sequence VALUES('FormerAllegations',2);
INSERT INTO sqlite_sequence VALUES('FormerComplaintReviews',2);
INSERT INTO sqlite_sequence VALUES('FormerRecommendations',1);
INSERT INTO sqlite_sequence VALUES('FormerCustodyVisits',1);
INSERT INTO sqlite_sequence VALUES('FormerCustodyIssues',1);
INSERT INTO sqlite_sequence VALUES('Accesses',3);
INSERT INTO sqlite_sequence VALUES('IdentityChecks',21);
CREATE INDEX "IX_Accesses_RecordId_Sequence" ON "Accesses" ("RecordId", "Sequence");
CREATE INDEX "IX_Allegations_ReviewId_Category" ON "Allegations" ("ReviewId", "Category");
CREATE UNIQUE INDEX "IX_Campaigns_Name" ON "Campaigns" ("Name");
CREATE UNIQUE INDEX "IX_Compilations_PeriodFrom_PeriodTo_AsAt_Revision" ON "Compilations" ("PeriodFrom", "PeriodTo", "AsAt", "Revision");
CREATE UNIQUE INDEX "IX_CustodySuites_Code" ON "CustodySuites" ("Code");
CREATE UNIQUE INDEX "IX_CustodySuites_Name" ON "CustodySuites" ("Name");
CREATE INDEX "IX_CustodyVisits_ArrivedAt_Reference" ON "CustodyVisits" ("ArrivedAt", "Reference");
CREATE INDEX "IX_CustodyVisits_ArrivedOn" ON "CustodyVisits" ("ArrivedOn");
CREATE UNIQUE INDEX "IX_CustodyVisits_Reference" ON "CustodyVisits" ("Reference");
CREATE INDEX "IX_CustodyVisits_SuiteId_ArrivedWeek" ON "CustodyVisits" ("SuiteId", "ArrivedWeek");
CREATE INDEX "IX_Figures_Code" ON "Figures" ("Code");
CREATE INDEX "IX_History_RecordId_Sequence" ON "History" ("RecordId", "Sequence");
CREATE INDEX "IX_IdentityChecks_CompilationId" ON "IdentityChecks" ("CompilationId");
CREATE INDEX "IX_JobRuns_Job_RequestedAt" ON "JobRuns" ("Job", "RequestedAt");
CREATE INDEX "IX_JobRuns_State_DueAt" ON "JobRuns" ("State", "DueAt");
CREATE UNIQUE INDEX "IX_ScrutinySessions_HeldOn_Kind" ON "ScrutinySessions" ("HeldOn", "Kind");
CREATE INDEX "IX_Suspensions_ReviewId" ON "Suspensions" ("ReviewId");
CREATE INDEX "IX_VisitVisitors_VisitId" ON "VisitVisitors" ("VisitId");
CREATE INDEX "IX_VisitVisitors_VolunteerId" ON "VisitVisitors" ("VolunteerId");
CREATE INDEX "IX_FormerAllegations_ReviewId" ON "FormerAllegations" ("ReviewId");
CREATE INDEX "IX_FormerCampaigns_Id" ON "FormerCampaigns" ("Id");
CREATE INDEX "IX_FormerChiefConstableComplaints_Id" ON "FormerChiefConstableComplaints" ("Id");
CREATE INDEX "IX_FormerComplaintReviews_Id" ON "FormerComplaintReviews" ("Id");
CREATE INDEX "IX_FormerCustodyIssues_VisitId" ON "FormerCustodyIssues" ("VisitId");
CREATE INDEX "IX_FormerCustodySuites_Id" ON "FormerCustodySuites" ("Id");
CREATE INDEX "IX_FormerCustodyVisits_Id" ON "FormerCustodyVisits" ("Id");
CREATE INDEX "IX_FormerRecommendations_ReviewId" ON "FormerRecommendations" ("ReviewId");
CREATE INDEX "IX_FormerScrutinyCases_SessionId" ON "FormerScrutinyCases" ("SessionId");
CREATE INDEX "IX_FormerScrutinySessions_Id" ON "FormerScrutinySessions" ("Id");
CREATE INDEX "IX_FormerSuspensions_ReviewId" ON "FormerSuspensions" ("ReviewId");
CREATE INDEX "IX_FormerVisitVisitors_VisitId" ON "FormerVisitVisitors" ("VisitId");
CREATE INDEX "IX_FormerVolunteers_Id" ON "FormerVolunteers" ("Id");
CREATE INDEX "IX_Volunteers_CampaignId" ON "Volunteers" ("CampaignId");
CREATE UNIQUE INDEX "IX_Volunteers_Reference" ON "Volunteers" ("Reference");
CREATE UNIQUE INDEX "IX_ScrutinyCases_SessionId_CaseReference" ON "ScrutinyCases" ("SessionId", "CaseReference");
CREATE INDEX "IX_Recommendations_MadeOn" ON "Recommendations" ("MadeOn");
CREATE INDEX "IX_Recommendations_ResponseDueOn_RespondedOn" ON "Recommendations" ("ResponseDueOn", "RespondedOn");
CREATE UNIQUE INDEX "IX_Recommendations_ReviewId_Number" ON "Recommendations" ("ReviewId", "Number");
CREATE UNIQUE INDEX "IX_CustodyIssues_VisitId_Number" ON "CustodyIssues" ("VisitId", "Number");
CREATE INDEX "IX_ComplaintReviews_AllocatedTo_ReceivedOn_Reference" ON "ComplaintReviews" ("AllocatedTo", "ReceivedOn", "Reference");
CREATE INDEX "IX_ComplaintReviews_CompleteBy_Reference" ON "ComplaintReviews" ("CompleteBy", "Reference");
CREATE INDEX "IX_ComplaintReviews_DecisionSentOn" ON "ComplaintReviews" ("DecisionSentOn");
CREATE INDEX "IX_ComplaintReviews_ForceReference" ON "ComplaintReviews" ("ForceReference");
CREATE INDEX "IX_ComplaintReviews_ReceivedOn_Reference" ON "ComplaintReviews" ("ReceivedOn", "Reference");
CREATE UNIQUE INDEX "IX_ComplaintReviews_Reference" ON "ComplaintReviews" ("Reference");
CREATE INDEX "IX_ComplaintReviews_State_CompleteBy_Reference" ON "ComplaintReviews" ("State", "CompleteBy", "Reference");
CREATE INDEX "IX_ComplaintReviews_State_ReceivedOn_Reference" ON "ComplaintReviews" ("State", "ReceivedOn", "Reference");
CREATE INDEX "IX_ChiefConstableComplaints_ReceivedOn" ON "ChiefConstableComplaints" ("ReceivedOn");
CREATE UNIQUE INDEX "IX_ChiefConstableComplaints_Reference" ON "ChiefConstableComplaints" ("Reference");
CREATE INDEX "IX_ComplaintReviews_Channel_ReceivedOn_Reference" ON "ComplaintReviews" ("Channel", "ReceivedOn", "Reference");
CREATE INDEX "IX_ComplaintReviews_HandlingRoute_ReceivedOn_Reference" ON "ComplaintReviews" ("HandlingRoute", "ReceivedOn", "Reference");
COMMIT;
