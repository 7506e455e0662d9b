/**
 * Decides before anything is drawn what every picture shows and which label it is given: the truth that findings are
 * measured against.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.samples.internal.plan;
