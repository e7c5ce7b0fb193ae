import Bulletin
import Vietnamese

/// An award, with names in place of identifiers.
package struct AwardView: Sendable {
    package let award: Award
    /// With their pages, where they have one.
    package let recipients: [Link]
    package let conferredBy: String?

    package init(award: Award, recipients: [Link], conferredBy: String?) {
        self.award = award
        self.recipients = recipients
        self.conferredBy = conferredBy
    }
}

/// An election, with names in place of identifiers.
package struct ElectionView: Sendable {
    package let office: ElectionOffice
    package let body: String?
    package let elected: [String]
    package let term: String?
    package let vote: Vote?

    package init(office: ElectionOffice, body: String?, elected: [String], term: String?, vote: Vote?) {
        self.office = office
        self.body = body
        self.elected = elected
        self.term = term
        self.vote = vote
    }
}

/// The points of a unit, with its name.
package struct ScoreView: Sendable {
    package let unit: String
    package let score: Score

    package init(unit: String, score: Score) {
        self.unit = unit
        self.score = score
    }
}

/// A model, with what the registry knows of it.
package struct PilotModelView: Sendable {
    package let model: PilotModel
    package let title: String
    package let organization: String?

    package init(model: PilotModel, title: String, organization: String?) {
        self.model = model
        self.title = title
        self.organization = organization
    }
}

/// A supervision, with names in place of identifiers.
package struct SupervisionView: Sendable {
    package let supervision: Supervision
    package let team: [String]
    /// Addressees, parallel to the recommendations.
    package let addressees: [String?]

    package init(supervision: Supervision, team: [String], addressees: [String?]) {
        self.supervision = supervision
        self.team = team
        self.addressees = addressees
    }
}

/// An official document, with names in place of identifiers.
package struct DocumentView: Sendable {
    package let document: OfficialDocument
    package let issuer: String?
    package let signer: String?

    package init(document: OfficialDocument, issuer: String?, signer: String?) {
        self.document = document
        self.issuer = issuer
        self.signer = signer
    }
}

/// A file to download.
package struct AttachmentView: Sendable {
    package let title: String
    package let address: String
    /// Ending in capitals, `PDF`.
    package let format: String
    /// Size in bytes.
    package let size: Int

    package init(title: String, address: String, format: String, size: Int) {
        self.title = title
        self.address = address
        self.format = format
        self.size = size
    }
}
