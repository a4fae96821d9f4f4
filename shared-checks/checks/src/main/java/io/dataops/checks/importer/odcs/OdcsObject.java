package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.contract.Fields;
import java.util.List;
import java.util.Optional;

/** An object of a contract's schema, such as a table. */
record OdcsObject(String name, Fields fields, List<OdcsProperty> properties) {
    static OdcsObject of(Fields fields) {
        return new OdcsObject(
                fields.text("name").or(() -> fields.text("physicalName")).orElse(""),
                fields,
                fields.maps("properties").map(OdcsProperty::of).toList());
    }

    boolean isCalled(String other) {
        return name.equals(other)
                || fields.text("physicalName").filter(other::equals).isPresent()
                || fields.text("id").filter(other::equals).isPresent();
    }

    Optional<OdcsProperty> property(String called) {
        return properties.stream().filter(property -> property.isCalled(called)).findFirst();
    }
}
