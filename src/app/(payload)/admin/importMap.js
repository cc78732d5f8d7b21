import { PublicationPanel as PublicationPanel_b632828e7c366b0e6e85dee90d4049a5 } from '../../../../src/delivery/admin/publication/PublicationPanel.tsx'
import { PublicationCell as PublicationCell_f0eba10d916eb34a6aee14262b9ac9e2 } from '../../../../src/delivery/admin/publication/PublicationCell.tsx'
import { ChecksPanel as ChecksPanel_15dfbe7e41820a5d0e48da57e8b1ef26 } from '../../../../src/checks/admin/ChecksPanel.tsx'
import { ChecksCell as ChecksCell_202538ad281b6134f224d8e34ae2086e } from '../../../../src/checks/admin/ChecksCell.tsx'
import { ApprovedWordings as ApprovedWordings_acbfce7e8053c7d6bc6346a7620307e0 } from '../../../../src/review/admin/marketer/wordings/ApprovedWordings.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KeepToSchemaFeature as KeepToSchemaFeature_4698df70b942fdf1841e7f22f577b92a } from '../../../../src/rich-text/admin/KeepToSchemaFeature.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitationPicker as CitationPicker_a46e95f2e36b17b5161a32a2f273b68e } from '../../../../src/rich-text/admin/CitationPicker.tsx'
import { CiteLabel as CiteLabel_7ab906af8b4c7e7d31e453a9b6210082 } from '../../../../src/rich-text/admin/CiteLabel.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PreviewLink as PreviewLink_49bf8da8147d39863a2c3aeebc13c52d } from '../../../../src/delivery/admin/preview/PreviewLink.tsx'
import { RecallPage as RecallPage_e3b83d3f442de97751d408d1199e86b2 } from '../../../../src/review/admin/recall/RecallPage.tsx'
import { PublishButton as PublishButton_d82d104b49df16a750c8972db3663131 } from '../../../../src/delivery/admin/publication/PublishButton.tsx'
import { PublicationStatus as PublicationStatus_6abee80c8d10b39d7376c74d932af142 } from '../../../../src/delivery/admin/publication/PublicationStatus.tsx'
import { WithdrawButton as WithdrawButton_bc87d15bdf1d2612bb93b042123fa360 } from '../../../../src/delivery/admin/publication/WithdrawButton.tsx'
import { DisclaimerUses as DisclaimerUses_7f21f8a810c1402fbc534b688c6236e7 } from '../../../../src/review/admin/recall/DisclaimerUses.tsx'
import { MergedBanner as MergedBanner_4052e44d2744feeeb7db5214c580dddf } from '../../../../src/evidence/admin/merge/MergedBanner.tsx'
import { LookUpField as LookUpField_a315d9977d0393199096a223446e2191 } from '../../../../src/evidence/admin/look-up/LookUpField.tsx'
import { AuthorRowLabel as AuthorRowLabel_f9415af9d53210c5583026e2ea674547 } from '../../../../src/evidence/admin/AuthorRowLabel.tsx'
import { DesignMeaning as DesignMeaning_60b90ebde8c1b84eac06e48f47d50c4a } from '../../../../src/evidence/admin/appraisal/DesignMeaning.tsx'
import { ResultPicture as ResultPicture_35705a819afaf668b7f73cddfe0ed506 } from '../../../../src/evidence/admin/appraisal/ResultPicture.tsx'
import { ResultRowLabel as ResultRowLabel_5384b84ae30d2426410d4a1d4e33f647 } from '../../../../src/evidence/admin/ResultRowLabel.tsx'
import { ResultPictures as ResultPictures_ca5d1f2d8da9ac686ade1aecbe6eb836 } from '../../../../src/evidence/admin/appraisal/ResultPictures.tsx'
import { GuidelinePositions as GuidelinePositions_9d6dd515888fae24d3516d82c8508fda } from '../../../../src/evidence/admin/appraisal/GuidelinePositions.tsx'
import { AmstarRating as AmstarRating_0aba178e125e377935a2214e66ae62e4 } from '../../../../src/evidence/admin/appraisal/AmstarRating.tsx'
import { AmstarQuestion as AmstarQuestion_0ac68dc73ec6fcbed34b24f4a92bde3b } from '../../../../src/evidence/admin/appraisal/AmstarQuestion.tsx'
import { AmstarLowered as AmstarLowered_8b4f9d19363b328b4345b8fa754c9ba3 } from '../../../../src/evidence/admin/appraisal/AmstarLowered.tsx'
import { VerifyPanel as VerifyPanel_2423f5ad0ae41413e8f41ebcc47a29c0 } from '../../../../src/evidence/admin/verify/VerifyPanel.tsx'
import { StandingPanel as StandingPanel_04cdea5255a184ebf17f3198b43dd728 } from '../../../../src/evidence/admin/standing/StandingPanel.tsx'
import { WhereUsed as WhereUsed_c70add33a90f6a5bc00a6015dc85c3e2 } from '../../../../src/delivery/admin/WhereUsed.tsx'
import { BylineCell as BylineCell_01683db23b0d8a32f23ae1dddf2c2146 } from '../../../../src/evidence/admin/list/BylineCell.tsx'
import { VerificationCell as VerificationCell_04c4b706a8e2440292b2fdd5ec6de0e4 } from '../../../../src/evidence/admin/list/VerificationCell.tsx'
import { StandingCell as StandingCell_3d95bffb6618496a480e430d0569dcec } from '../../../../src/evidence/admin/list/StandingCell.tsx'
import { EmptyLibrary as EmptyLibrary_304cc47058e2256ae6de14fe366acc3a } from '../../../../src/evidence/admin/list/EmptyLibrary.tsx'
import { ListTools as ListTools_5bf7ae7c3d88aabc6c5d1c9991fb432a } from '../../../../src/evidence/admin/list/ListTools.tsx'
import { MergeButton as MergeButton_90f45fe63109cff2a43f7115b609f27e } from '../../../../src/evidence/admin/merge/MergeButton.tsx'
import { ImportView as ImportView_1f0be58beb6cbfbd3f136557243a38f1 } from '../../../../src/evidence/admin/import/ImportView.tsx'
import { ClaimPanel as ClaimPanel_cbe791c05feaa37e7ed91409be11d937 } from '../../../../src/review/admin/recall/ClaimPanel.tsx'
import { DecisionRecord as DecisionRecord_665fdee957a379a1245c59ca6906070a } from '../../../../src/review/admin/decisions/DecisionRecord.tsx'
import { SubjectCell as SubjectCell_6a1e11c9d87bf6dccd7f7574e4406c80 } from '../../../../src/review/admin/decisions/SubjectCell.tsx'
import { DecisionCell as DecisionCell_6458d1d7f7632308a1620629112d461c } from '../../../../src/review/admin/decisions/DecisionCell.tsx'
import { ExportLinks as ExportLinks_a258e3767cbe1a5a1f55d4209b21b1d6 } from '../../../../src/review/admin/exports/ExportLinks.tsx'
import { HealthCell as HealthCell_8e641d0b1e5c12387c6bbfe4d16b60d0 } from '../../../../src/delivery/admin/webhooks/HealthCell.tsx'
import { WebhookPanel as WebhookPanel_e974ad3eb72d204c25637670e5ccdc30 } from '../../../../src/delivery/admin/webhooks/WebhookPanel.tsx'
import { IssueKey as IssueKey_8a1da5157aa02fcfbd01bd730b2379b6 } from '../../../../src/accounts/admin/IssueKey.tsx'
import { Icon as Icon_4199a1023f74279ad694f4da3356f2c1 } from '../../../../src/delivery/admin/Logo.tsx'
import { Logo as Logo_4199a1023f74279ad694f4da3356f2c1 } from '../../../../src/delivery/admin/Logo.tsx'
import { Bell as Bell_61c92beffe955abbc12234c5050509e1 } from '../../../../src/review/admin/marketer/notifications/Bell.tsx'
import { Welcome as Welcome_57345a6a64c2d2506c1dad4afd81cf77 } from '../../../../src/delivery/admin/Welcome.tsx'
import { ReviewNavLink as ReviewNavLink_e15bf6206e6fce7e69fb4e49b6875eb7 } from '../../../../src/review/admin/desk/ReviewNavLink.tsx'
import { QueueView as QueueView_9438c8b7a8d2f20d75d3d719eb48fd96 } from '../../../../src/review/admin/desk/QueueView.tsx'
import { DeskView as DeskView_6cfe9d3cb751fdb68330d6599a54d760 } from '../../../../src/review/admin/desk/DeskView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/delivery/admin/publication/PublicationPanel.tsx#PublicationPanel": PublicationPanel_b632828e7c366b0e6e85dee90d4049a5,
  "/src/delivery/admin/publication/PublicationCell.tsx#PublicationCell": PublicationCell_f0eba10d916eb34a6aee14262b9ac9e2,
  "/src/checks/admin/ChecksPanel.tsx#ChecksPanel": ChecksPanel_15dfbe7e41820a5d0e48da57e8b1ef26,
  "/src/checks/admin/ChecksCell.tsx#ChecksCell": ChecksCell_202538ad281b6134f224d8e34ae2086e,
  "/src/review/admin/marketer/wordings/ApprovedWordings.tsx#ApprovedWordings": ApprovedWordings_acbfce7e8053c7d6bc6346a7620307e0,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/rich-text/admin/KeepToSchemaFeature.ts#KeepToSchemaFeature": KeepToSchemaFeature_4698df70b942fdf1841e7f22f577b92a,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/rich-text/admin/CitationPicker.tsx#CitationPicker": CitationPicker_a46e95f2e36b17b5161a32a2f273b68e,
  "/src/rich-text/admin/CiteLabel.tsx#CiteLabel": CiteLabel_7ab906af8b4c7e7d31e453a9b6210082,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/delivery/admin/preview/PreviewLink.tsx#PreviewLink": PreviewLink_49bf8da8147d39863a2c3aeebc13c52d,
  "/src/review/admin/recall/RecallPage.tsx#RecallPage": RecallPage_e3b83d3f442de97751d408d1199e86b2,
  "/src/delivery/admin/publication/PublishButton.tsx#PublishButton": PublishButton_d82d104b49df16a750c8972db3663131,
  "/src/delivery/admin/publication/PublicationStatus.tsx#PublicationStatus": PublicationStatus_6abee80c8d10b39d7376c74d932af142,
  "/src/delivery/admin/publication/WithdrawButton.tsx#WithdrawButton": WithdrawButton_bc87d15bdf1d2612bb93b042123fa360,
  "/src/review/admin/recall/DisclaimerUses.tsx#DisclaimerUses": DisclaimerUses_7f21f8a810c1402fbc534b688c6236e7,
  "/src/evidence/admin/merge/MergedBanner.tsx#MergedBanner": MergedBanner_4052e44d2744feeeb7db5214c580dddf,
  "/src/evidence/admin/look-up/LookUpField.tsx#LookUpField": LookUpField_a315d9977d0393199096a223446e2191,
  "/src/evidence/admin/AuthorRowLabel.tsx#AuthorRowLabel": AuthorRowLabel_f9415af9d53210c5583026e2ea674547,
  "/src/evidence/admin/appraisal/DesignMeaning.tsx#DesignMeaning": DesignMeaning_60b90ebde8c1b84eac06e48f47d50c4a,
  "/src/evidence/admin/appraisal/ResultPicture.tsx#ResultPicture": ResultPicture_35705a819afaf668b7f73cddfe0ed506,
  "/src/evidence/admin/ResultRowLabel.tsx#ResultRowLabel": ResultRowLabel_5384b84ae30d2426410d4a1d4e33f647,
  "/src/evidence/admin/appraisal/ResultPictures.tsx#ResultPictures": ResultPictures_ca5d1f2d8da9ac686ade1aecbe6eb836,
  "/src/evidence/admin/appraisal/GuidelinePositions.tsx#GuidelinePositions": GuidelinePositions_9d6dd515888fae24d3516d82c8508fda,
  "/src/evidence/admin/appraisal/AmstarRating.tsx#AmstarRating": AmstarRating_0aba178e125e377935a2214e66ae62e4,
  "/src/evidence/admin/appraisal/AmstarQuestion.tsx#AmstarQuestion": AmstarQuestion_0ac68dc73ec6fcbed34b24f4a92bde3b,
  "/src/evidence/admin/appraisal/AmstarLowered.tsx#AmstarLowered": AmstarLowered_8b4f9d19363b328b4345b8fa754c9ba3,
  "/src/evidence/admin/verify/VerifyPanel.tsx#VerifyPanel": VerifyPanel_2423f5ad0ae41413e8f41ebcc47a29c0,
  "/src/evidence/admin/standing/StandingPanel.tsx#StandingPanel": StandingPanel_04cdea5255a184ebf17f3198b43dd728,
  "/src/delivery/admin/WhereUsed.tsx#WhereUsed": WhereUsed_c70add33a90f6a5bc00a6015dc85c3e2,
  "/src/evidence/admin/list/BylineCell.tsx#BylineCell": BylineCell_01683db23b0d8a32f23ae1dddf2c2146,
  "/src/evidence/admin/list/VerificationCell.tsx#VerificationCell": VerificationCell_04c4b706a8e2440292b2fdd5ec6de0e4,
  "/src/evidence/admin/list/StandingCell.tsx#StandingCell": StandingCell_3d95bffb6618496a480e430d0569dcec,
  "/src/evidence/admin/list/EmptyLibrary.tsx#EmptyLibrary": EmptyLibrary_304cc47058e2256ae6de14fe366acc3a,
  "/src/evidence/admin/list/ListTools.tsx#ListTools": ListTools_5bf7ae7c3d88aabc6c5d1c9991fb432a,
  "/src/evidence/admin/merge/MergeButton.tsx#MergeButton": MergeButton_90f45fe63109cff2a43f7115b609f27e,
  "/src/evidence/admin/import/ImportView.tsx#ImportView": ImportView_1f0be58beb6cbfbd3f136557243a38f1,
  "/src/review/admin/recall/ClaimPanel.tsx#ClaimPanel": ClaimPanel_cbe791c05feaa37e7ed91409be11d937,
  "/src/review/admin/decisions/DecisionRecord.tsx#DecisionRecord": DecisionRecord_665fdee957a379a1245c59ca6906070a,
  "/src/review/admin/decisions/SubjectCell.tsx#SubjectCell": SubjectCell_6a1e11c9d87bf6dccd7f7574e4406c80,
  "/src/review/admin/decisions/DecisionCell.tsx#DecisionCell": DecisionCell_6458d1d7f7632308a1620629112d461c,
  "/src/review/admin/exports/ExportLinks.tsx#ExportLinks": ExportLinks_a258e3767cbe1a5a1f55d4209b21b1d6,
  "/src/delivery/admin/webhooks/HealthCell.tsx#HealthCell": HealthCell_8e641d0b1e5c12387c6bbfe4d16b60d0,
  "/src/delivery/admin/webhooks/WebhookPanel.tsx#WebhookPanel": WebhookPanel_e974ad3eb72d204c25637670e5ccdc30,
  "/src/accounts/admin/IssueKey.tsx#IssueKey": IssueKey_8a1da5157aa02fcfbd01bd730b2379b6,
  "/src/delivery/admin/Logo.tsx#Icon": Icon_4199a1023f74279ad694f4da3356f2c1,
  "/src/delivery/admin/Logo.tsx#Logo": Logo_4199a1023f74279ad694f4da3356f2c1,
  "/src/review/admin/marketer/notifications/Bell.tsx#Bell": Bell_61c92beffe955abbc12234c5050509e1,
  "/src/delivery/admin/Welcome.tsx#Welcome": Welcome_57345a6a64c2d2506c1dad4afd81cf77,
  "/src/review/admin/desk/ReviewNavLink.tsx#ReviewNavLink": ReviewNavLink_e15bf6206e6fce7e69fb4e49b6875eb7,
  "/src/review/admin/desk/QueueView.tsx#QueueView": QueueView_9438c8b7a8d2f20d75d3d719eb48fd96,
  "/src/review/admin/desk/DeskView.tsx#DeskView": DeskView_6cfe9d3cb751fdb68330d6599a54d760,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
