/**
 * Backbones from DJL's model zoo, turned into ordinary backbone folders.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.zoo;
