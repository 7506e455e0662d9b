/** The OSGi side of the service: the component, and the worker's files found through the bundles that carry them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.modelservice.internal.osgi;
