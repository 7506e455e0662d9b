/**
 * What an engine that is fetched on request must tell about itself: bundles of engines implement
 * {@link org.reannotate.modelservice.engine.EngineProvider} as an OSGi service.
 */
@NonNullByDefault
package org.reannotate.modelservice.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
