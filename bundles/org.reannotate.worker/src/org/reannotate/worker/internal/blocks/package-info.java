/**
 * Networks of our own, because those of DJL's zoo are not what their names say and cannot freeze their batch norm.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.blocks;
