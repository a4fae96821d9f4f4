package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import java.util.List;
import java.util.Optional;

/** The objects of a contract, which its references name. */
record OdcsContract(List<OdcsObject> objects) {
    private static final String BY_ID = "schema/";

    /** A column of an object. */
    record Target(OdcsObject object, OdcsProperty property) {}

    static OdcsContract of(Fields top) {
        return new OdcsContract(top.maps("schema").map(OdcsObject::of).toList());
    }

    /** The object of a name, physical name or id. */
    Optional<OdcsObject> object(String name) {
        return objects.stream().filter(object -> object.isCalled(name)).findFirst();
    }

    private List<String> names() {
        return objects.stream()
                .flatMap(object -> object.properties().stream().map(property -> object.name() + "." + property.name()))
                .toList();
    }

    /**
     * What a reference names: {@code customers.id} by names, {@code schema/customers_tbl/properties/id_field} by ids.
     *
     * @throws NotTakenException when it is outside of the contract, inside a nested value, or not there
     */
    Target target(String reference) throws NotTakenException {
        if (reference.contains("#")) {
            throw new NotTakenException("it refers to another contract with '" + reference
                    + "'; the nearest is foreign_key, which refers to any data set of the suite");
        }
        boolean byId = reference.startsWith(BY_ID);
        String[] parts =
                byId ? reference.substring(BY_ID.length()).split("/properties/", -1) : reference.split("\\.", -1);
        if (parts.length > 2) {
            throw new NotTakenException("'" + reference + "' is inside a nested value, which is not looked into");
        }
        Optional<OdcsObject> object = object(parts[0]);
        Optional<OdcsProperty> property =
                parts.length < 2 ? Optional.empty() : object.flatMap(found -> found.property(parts[1]));
        if (property.isEmpty()) {
            throw NotTakenException.unknown("the contract has no property '" + reference + "'", reference, names());
        }
        return new Target(object.orElseThrow(), property.get());
    }
}
