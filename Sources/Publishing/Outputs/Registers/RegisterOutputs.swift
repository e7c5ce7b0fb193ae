import Bulletin

/// All pages of the registers; none where the site has switched them off.
enum RegisterOutputs {
    static func plan(_ site: Site, _ made: RegisterViews, _ addresses: RegisterAddresses) -> [Output] {
        let registers = made.registers
        return DecisionOutputs.plan(registers, addresses)
            + OpenDecisionOutputs.plan(site, registers, addresses)
            + AwardOutputs.plan(site, registers, addresses)
            + PeopleOutputs.plan(site, made, addresses)
            + SubjectOutputs.plan(site, registers, addresses)
            + ClusterOutputs.plan(site, registers, addresses)
            + CitedDocumentOutputs.plan(registers, addresses)
            + PilotModelOutputs.plan(registers, addresses)
            + SupervisionOutputs.plan(registers, addresses)
            + CampaignOutputs.plan(site, registers)
            + OverviewOutputs.plan(site, registers, addresses)
            + CalendarOutputs.plan(registers, addresses)
            + OpenDataOutputs.plan(site, registers, addresses)
    }
}
