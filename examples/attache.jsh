import org.attache.*;
import org.attache.centrality.*;
import org.attache.coalition.*;
import org.attache.examples.*;
import org.attache.growth.*;
import org.attache.io.*;
import org.attache.structure.*;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import static org.attache.TieKind.*;
