package org.reannotate.protocol.internal.backbone;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.backbone.BackboneOutput;

/** {@code backbone.json} as written; every part may be missing. */
record BackboneFile(@Nullable String name, @Nullable String engine, @Nullable String symbol,
		@Nullable String architecture, @Nullable String parameters, @Nullable BackboneInput input,
		@Nullable BackboneOutput embedding, @Nullable BackboneOutput probabilities, @Nullable String labels,
		@Nullable String license) {
}
