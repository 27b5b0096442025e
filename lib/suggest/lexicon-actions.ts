/** What is done, as notes name it: idea, and the ways to say it, divided by bars. */
export const ACTIONS: Readonly<Record<string, string>> = {
  'tha hip':
    'tha|thr|total hip|total hip arthroplasty|total hip replacement|hip arthroplasty|hip replacement|primary total hip|thas|conversion arthroplasty|arthroplasty of the hip|hip arthroplastie|replacement of the hip|hip total|joint replacement hip|primary tha|ltha|rtha|lthr|rthr|total joint hip|hip joint replacement|total hip prosthesis insertion|replace hip|hip replaced|total hip replaced|replacement hip|arthroplasty hip total|arthroplasty hip|hip total arthroplasty|total arthroplasty of hip|thra|tja hip|tja|robotic total hip|mako total hip|complete hip replacement|full hip replacement|total hip replacement arthroplasty|total hip joint replacement|total hip surgery|hip tja|total hip implant|new total hip|daa tha|daa total hip|put in a total|chose a total|to a total|as a total|with a total|received a total|got a total|total was placed|did a total|treated with a total|converted to total',
  primary: 'primary|first time',
  arthroplasty: 'arthroplasty|replacement|arthroplastie',
  'revise tha hip':
    'rtha revision|revision tha|revision thr|revision total hip|revision total hip arthroplasty|revision hip arthroplasty|revision hip replacement|revision total hip replacement|redo total hip|redo tha|single stage exchange|one stage exchange|one stage revision|single stage revision|1 stage exchange|direct exchange|revision hip|hip revision|redo hip replacement|redo thr|tha revision|thr revision|revision of total hip|revision of hip replacement|revised total hip|redo hip|revision of the total hip',
  'resurface hip': 'hip resurfacing|resurfacing|resurfaced|resurfacing arthroplasty|birmingham|bhr',
  hemi: 'hemiarthroplasty|hemi|bipolar|unipolar|monopolar|hemi arthroplasty|partial hip|partial hip replacement|austin moore|moore prosthesis|half replacement|hemiarthroplastie|bipolar hemi|bipolar hemiarthroplasty|unipolar hemiarthroplasty|hip hemi|endoprosthetic replacement|thompson prosthesis|partial arthroplasty|partial replacement|prosthetic replacement|femoral head replacement|hemiarthroplasty hip|hip hemiarthroplasty|thompson|thompson hemi|cemented hemi|uncemented hemi|monoblock hemi|partial hip arthroplasty|endoprosthesis|endoprosthetic|modular endoprosthesis|unipolar endoprosthesis|bipolar endoprosthesis|bipolar prosthesis|hemi prosthesis insertion|unipolar prosthesis|monopolar prosthesis|amp|hemiprosthesis|bipolar head|hemi hip|half hip|half hip replacement|bha|hip hemi arthroplasty',
  'revise change': 'revision|revise|revised|rev|redo|re revision|rerevision|revision arthroplasty|revising',
  change:
    'exchange|exchanged|changed|new|replaced|swapped|swap|extracted|pulled|out|broken|cut loose|upsized|change|longer stem|bigger cup|larger cup|newer|renewed|re done|put in new|placed new|upsize',
  'remove change hardware':
    'roh|hwr|hardware removal|removal of hardware|hardware out|metalwork removal|removal of metalwork|implant removal|removal of implant|removal of deep hardware|deep hardware removal|removal of internal fixation|hardware taken out|removal of orthopedic hardware|removal of fixation',
  'remove change':
    'removal|removed|remove|removing|taken out|took out|lifted out|extraction|came out|out with|explanted|retrieved|retrieval|took off|overdrilled|backed out|pulled|pulled out|extracted|knocked out|disimpacted|came out easily|prosthesis out|taken down|disassembled|cut out',
  exchange:
    'exchange|exchanged|head and liner|liner exchange|poly exchange|modular exchange|head liner exchange|poly swap|bearing exchange|swap|swapped',
  'revise exchange ball liner':
    'head and liner exchange|head liner exchange|head and poly exchange|modular exchange|head and poly liner|head and liner|bearing exchange|polyethylene and head exchange|poly and head exchange|ball and liner exchange',
  'revise exchange liner':
    'liner exchange|poly exchange|polyethylene exchange|polyethylene liner exchange|isolated polyethylene liner exchange|isolated liner exchange|poly liner exchange|liner revision',
  'revise exchange ball': 'head exchange|ball exchange|revision of head|head revision|femoral head exchange',
  dair: 'dair|debridement antibiotics and implant retention|debridement and implant retention|implant retention|retention of implants|retention of components',
  explant:
    'explant|explantation|explanted|prosthesis removal|removal of total hip|removal of all component|removal of prosthesis|component removal|hardware out prosthesis|stage 1|first stage|1st stage|stage i|stage one|removal of component|removal of hip prosthesis|implant removal prosthesis|resection arthroplasty of total hip|removal of tha|removal of thr|removal of infected total hip|remove everything|explant of|taken out and spacer|all implants were explanted|implants removed|components explanted|components removed|removal of infected hip|resection of total hip|resection of tha|removal infected tha|removal infected hip prosthesis|implants out|components out|all hardware and components removed|all components removed|resection of total hip arthroplasty|resection of left total hip arthroplasty|resection of right total hip arthroplasty|resection of the total hip|component resection|resection of components|resection of prosthesis|removal of total hip arthroplasty|removal of left total hip|removal of right total hip|implants extracted|first stage revision|stage one revision|stage 1 revision|everything out|all implants removed|implants taken out|hip replacement taken out|removed all implants|all hardware out|left as a resection|components were removed|all components were removed|components removed',
  spacer:
    'spacer|antibiotic spacer|abx spacer|cement spacer|antibiotic cement spacer|articulating spacer|prostalac|static spacer|abx cement spacer|spacer placement|hip spacer|antibiotic loaded spacer|abx loaded spacer|temporary spacer|antibiotic hip spacer|dynamic spacer|prostalac spacer|antibiotic nail spacer|cement beads|abx beads spacer|vancomycin spacer|tobramycin cement spacer|handmade spacer|molded spacer',
  'spacerout spacer remove change':
    'removal of spacer|removal of antibiotic spacer|removal of cement spacer|removal of articulating spacer|removal of static spacer|removal of hip spacer|removal of abx spacer|removal of the spacer|removal of the antibiotic spacer|removal of the cement spacer|removal of the articulating spacer|removal of the static spacer|removal of the hip spacer|removal of the abx spacer|removed spacer|removed antibiotic spacer|removed cement spacer|removed articulating spacer|removed static spacer|removed hip spacer|removed abx spacer|remove spacer|remove antibiotic spacer|remove cement spacer|remove articulating spacer|remove static spacer|remove hip spacer|remove abx spacer|spacer removed|spacer was removed|spacer taken out|spacer was taken out|spacer out|spacer removal|spacer explanted|spacer extracted|spacer was extracted|spacer explant|antibiotic spacer removed|antibiotic spacer was removed|antibiotic spacer taken out|antibiotic spacer was taken out|antibiotic spacer out|antibiotic spacer removal|antibiotic spacer explanted|antibiotic spacer extracted|antibiotic spacer was extracted|antibiotic spacer explant|cement spacer removed|cement spacer was removed|cement spacer taken out|cement spacer was taken out|cement spacer out|cement spacer removal|cement spacer explanted|cement spacer extracted|cement spacer was extracted|cement spacer explant|articulating spacer removed|articulating spacer was removed|articulating spacer taken out|articulating spacer was taken out|articulating spacer out|articulating spacer removal|articulating spacer explanted|articulating spacer extracted|articulating spacer was extracted|articulating spacer explant|static spacer removed|static spacer was removed|static spacer taken out|static spacer was taken out|static spacer out|static spacer removal|static spacer explanted|static spacer extracted|static spacer was extracted|static spacer explant|hip spacer removed|hip spacer was removed|hip spacer taken out|hip spacer was taken out|hip spacer out|hip spacer removal|hip spacer explanted|hip spacer extracted|hip spacer was extracted|hip spacer explant|abx spacer removed|abx spacer was removed|abx spacer taken out|abx spacer was taken out|abx spacer out|abx spacer removal|abx spacer explanted|abx spacer extracted|abx spacer was extracted|abx spacer explant',
  reimplant: 'reimplantation|reimplant|reimplanted|replant|reimplantation of tha|re implantation',
  stagetwo: '2nd stage|second stage|stage 2|stage ii|stage two|stage 2 of 2',
  convert:
    'fused hip takedown|arthrodesis takedown|conversion|convert|converted|takedown of fusion|takedown of hip fusion|takedown of left hip fusion|takedown of right hip fusion|takedown of arthrodesis|fusion takedown|conv|converting|hip fusion takedown|changed to|switched to|conversion to|convert to|converted to',
  girdlestone:
    'girdlestone|resection arthroplasty|femoral head resection|head resection|excision arthroplasty|femoral head ostectomy|femoral head and neck excision|femoral head and neck resection|femoral head excised|fho|head neck out|castle procedure|proximal femoral resection|femoral head resection arthroplasty|head excised|head out|head resected|resected the femoral head|femoral head removed no|femoral head and neck resected|pseudarthrosis|femoral head and neck removed|proximal femoral head and neck resection|resection of the femoral head|resection of femoral head|head and neck excision|head and neck resection|excisional arthroplasty|head and neck cut away|femoral head and neck cut away|head cut away|head was excised|castle type|castle interposition|proximal femur resected and interposed|mchale',
  acetabuloplasty:
    'acetabuloplasty|colonna|capsular arthroplasty|whitman|cup arthroplasty|acetabular reshaping|socket deepened|socket reshaped|shelf arthroplasty reshaping|open rim trimming',
  // fixing
  'open reduce fix orif':
    'orif|open reduction internal fixation|open reduction and internal fixation|open reduction with internal fixation|open red int fix|o r i f|open reduction plate fixation|open reduction and plate fixation|open fixation',
  'open reduce openreduce':
    'open reduction|openly reduced|open red|reduced open|opened and reduced|reduced under direct vision|direct reduction|or hip|or l hip|or r hip|or left hip|or right hip|open redn|reduced into acetabulum|head reduced into|relocated under vision|under vision|under direct visualization|reduced openly|relocated openly|head was reduced into|head seated|seated in the acetabulum|head placed into acetabulum|head placed in the acetabulum|opened and relocated|surgically reduced|surgical reduction',
  open: 'open|opened|open treatment|openly|open approach|open exposure|direct vision|open incision|open surgical|arthrotomy|exposed|fracture exposed|opening|surgical approach|kocher langenbeck|ilioinguinal|watson jone|smith petersen|smith peterson|pfannenstiel|open assist|k l|kl approach|stoppa|surgical dislocation|ganz surgical dislocation|safe surgical dislocation|surgical hip dislocation|through a window|anterior approach opened|bikini incision|ludloff|medial approach|smith pete|modified stoppa|lateral window',
  perc: 'percutaneous|percutaneously|perc|stab incision|stab|stab wound|small stab incision|minimally invasive|mis|min invasive|through stab incisions|percutaneou|stab incisions|miss',
  'closedreduce manip':
    'popped back in|put back in|pulled back in|slipped back in|closed reduction|closed red|cr|closed reduction by manipulation|reduced closed|closed manipulation|closed reduce|closed reduction maneuver|closed reduced|allis maneuver|allis|reduction maneuver|stimson|captain morgan|relocated|relocation|popped back|popped back in|clunk|put back in|reduced in the ed|reduced in ed|closed treatment with manipulation|reduced with|reduced by|reduced via|reduced using|reduced under|reduced closed by|closed redn|cr of|reduced in the or|reduced at bedside|reduced by traction|reduced by ed|reduced by manipulation|closed manip|reduced uneventfully|reduced easily|whistler|bigelow|hip was reduced closed|relocate|reduce closed|closed relocation|closed reduction performed|closed redux|reduced on second attempt|reduced on first attempt|reduced on second pull|reduced with clunk|palpable clunk|audible clunk|reduction achieved|successfully reduced|successful reduction|successful closed reduction|manipulated back|manipulates back|manipulated back into place|hip was put back|east baltimore|rocket launcher|reduction performed|manual pull|pulled out to length|pulled to length|aligned by manual|hip popped back|manually reduced|manual reduction|manipulative reduction|pulled down|pulled distally',
  'closedreduce manip perc pin':
    'crpp|closed reduction percutaneous pinning|closed reduction and percutaneous pinning|closed reduction percutaneous pin|closed reduction and pinning|crpf|closed reduction and percutaneous screw fixation|closed reduction percutaneous screw fixation',
  manip: 'manipulation|manipulated|manipulate|manipulative|manip|fx manipulated|gentle manipulation',
  reduced: 'reduced|reduction|reducible|reduce',
  traction: 'traction|skeletal traction|skin traction|bucks traction|buck traction',
  tractionpin: 'traction pin|femoral pin|distal femoral pin|tibial traction pin|skeletal traction pin|steinmann pin traction',
  'nonop closed':
    'nonoperative|nonop|non operative|non op|nonoperatively|conservative|conservatively|closed care|closed treatment|treated closed|closed tx|treated nonop|treated nonoperatively|nonsurgical|non surgical|closed management|closed fracture care|fracture care|declines surgery|no surgery|protected weight bearing|donut cushion|nonoperative treatment|nonoperative management|non operatively|toe touch weight bearing only|no operation|not operated|nonop tx|nonop care|no surgical treatment|no surgical intervention|non surgically|managed closed|managed nonoperatively|treated without surgery|refuses surgery|refused surgery|observation|watch and wait|comfort care|hospice|symptomatic treatment|no intervention|treated expectantly|expectant|rest and analgesia|nonsurgically|without an operation|manage conservatively|managed conservatively|non surgical management|nonoperative care|without operation|treated without operation|without operating|no operation needed|no op|medically managed',
  weightbearing:
    'wbat|weight bearing as tolerated|ttwb|tdwb|nwb|non weight bearing|toe touch weight bearing|protected weightbearing|crutche|walker|touch down weight bearing|activity modification|cushion|donut|toe touch wb|touch wb|partial wb|partial weight bearing|pwb|non weightbearing|nonweightbearing|protected wb|wb with walker|limited weight bearing|bed rest|bedrest|activity as tolerated|weightbearing as tolerated|wb as tolerated',
  'pin fix':
    'pinning|pinned|pin|cannulated screw|cannulated screws|screw|screw fixation|k wire|kwire|pins|steinmann pin|screwed|headless screw|headless compression screw|hip pinning|percutaneous pinning|perc pinning|screws|3 screws|one screw|single screw|two screws|ccs|fns|screw and washer|countersunk screw|herbert screw|cannulated hip screw|lag screw only',
  cannulated: 'cannulated screw|cannulated|partially threaded screw|percutaneous pinning|perc pinning|hip pinning',
  'dhs plate fix':
    'dhs|shs|chs|sliding hip screw|dynamic hip screw|compression hip screw|side plate|sideplate|hip screw|plate and screw device|dcs|dynamic condylar screw|screw side plate|screw and side plate|proximal femoral locking plate|compression screw side plate|hip compression screw|dynamic screw|dhs plate|lag screw and side plate|sliding lag screw|ambi plate|richards screw|richards compression screw|omega plate|compression hip screw side plate|screw plate device|sliding screw plate|hip screw and plate|screw side plate device|percutaneous compression plate',
  'plate fix':
    'plate|plating|plated|blade plate|buttress plate|recon plate|reconstruction plate|spring plate|locking plate|cobra plate|claw plate|plates|hip plate|tension band plate|symphyseal plate|pediatric hip plate',
  'cable fix': 'cable|cabled|cerclage|cerclage wire|cables|tension band|wired|wiring',
  'nail fix':
    'nail|nailing|nailed|imn|im nail|intramedullary nail|intramedullary nailing|cmn|cephalomedullary|cephalomedullary nail|cephalomedullary nailing|gamma nail|gamma|tfn|tfna|pfn|pfna|recon nail|reconstruction nail|intertan|im rod|intramedullary rod|trochanteric nail|trochanteric fixation nail|long nail|short nail|imhs|intramedullary device|helical blade|im nailing|intramedullary fixation|antegrade nail|rodding|imr|trigen|hip nail|affixus|im hip screw|cephalomed|ceph nail|cm nail|im device|trochanteric femoral nail|tfn a|proximal femoral nail|recon im nail|intramedullary hip screw|im hip nail|long gamma|short gamma|im fixation|trochanteric entry nail|hip im nail|long cmn|short cmn|long tfn|short tfn|locked nail|im rodding|intramedullary rod placement|imn placement|reamed nail|reconstruction rod|cephalo nail|sirus nail|pfn a|femoral nail|antegrade femoral nail|retrograde nail|trochanteric entry|nail placed|zna|natural nail|proximal femoral nail antirotation|inter tan|tfn advanced|imhs nail|intramedullary rodding',
  cephalo:
    'cephalomedullary|cephalomedullary nail|cmn|gamma nail|gamma|tfn|tfna|pfn|pfna|trochanteric nail|intertan|trochanteric fixation nail|helical blade|hip nail|cephalomedullary nailing|short gamma nail|cephalomed|ceph nail|cm nail|trochanteric femoral nail|tfn a|proximal femoral nail|intramedullary hip screw|im hip screw|im hip nail|long gamma|short gamma|long cmn|short cmn|long tfn|short tfn|proximal femoral nail antirotation|reconstruction nail hip|cephalo nail|zna|natural nail|trochanteric entry nail|tfn advanced|trochanteric antegrade nail|nail with lag screw|nail with helical blade|pfn a',
  fix: 'fixation|fixed|fix|stabilization|stabilized|osteosynthesis|repaired|internal fixation|sutured',
  prophylactic:
    'prophylactic|prophylactically|prophylaxis fixation|prophylactic fixation|prophylactic nail|prophylactic nailing|prophylactic stabilization|pre emptive fixation|preventive fixation|prophylactic cephalomedullary nail',
  exfix: 'external fixator|ex fix|exfix|external fixation|anterior frame',
  screwsi:
    'iliosacral screw|sacroiliac screw|si screw|transsacral screw|trans sacral screw|iliosacral screws|si screws|sacral screw|transiliac transsacral screw|transsacral|iliosacral|posterior ring screw|si screws perc|sacroiliac screws|percutaneous si screw|iliosacral screw fixation|perc si screw|is screw|ts screw|transiliac screw|trans iliac',
  insitu: 'in situ|insitu|pinned in place|pin in place|screwed in place|as it lies|without reduction|in situ pinning|in situ fixation',
  // child and osteotomy
  harness:
    'pavlik|pavlik harness|harness|abduction splint|abduction brace|splint|rhino brace|splint fitted|hip abduction splint|frejka|von rosen|harness fitting|ilfeld|abduction orthosis|brace applied|double diaper|von rosen splint|abduction harness',
  spica: 'spica|spica cast|hip spica|body cast|one and a half spica|hip spica cast|spica casting|casted in spica',
  castword: 'cast|casted|casting|casts|petrie',
  bodycast: 'body cast|spica cast|hip spica|spica|body spica',
  osteotomy: 'osteotomy|osteotomies|osteotomie|osteotomized',
  'pelvicosteotomy osteotomy':
    'salter|pemberton|dega|chiari|steel|triple innominate|triple osteotomy|triple pelvic osteotomy|innominate osteotomy|pelvic osteotomy|pelvic osteotomie|iliac osteotomy|salter innominate osteotomy|salter osteotomy|pemberton osteotomy|dega osteotomy|salter pelvic osteotomy|dega pelvic osteotomy|san diego acetabuloplasty|san diego osteotomy|san diego|shelf procedure|shelf|posterior iliac osteotomy|pelvic osteotomies|acetabular osteotomy|osteotomy of ilium|osteotomy of the ilium|iliac osteotomies|osteotomy of the pelvis|pemberton acetabuloplasty|dega acetabuloplasty|pericapsular osteotomy|san diego pelvic osteotomy',
  pao: 'pao|periacetabular osteotomy|bernese|bernese periacetabular osteotomy|ganz osteotomy|ganz periacetabular|bernese osteotomy|peri acetabular osteotomy|ganz pao',
  'femosteotomy osteotomy':
    'vdro|vro|varus derotation osteotomy|varus derotational osteotomy|derotational osteotomy|derotation osteotomy|varus osteotomy|valgus osteotomy|intertrochanteric osteotomy|valgus intertrochanteric osteotomy|varus intertrochanteric osteotomy|proximal femoral osteotomy|proximal femur osteotomy|femoral osteotomy|varus derotational femoral osteotomy|subtrochanteric osteotomy|varus rotational osteotomy|shortening derotation osteotomy|proximal femoral varus derotational osteotomy|proximal femoral shortening derotation osteotomy|fdo|femoral derotation osteotomy|osteotomy proximal femur|osteotomy of proximal femur|osteotomy of the proximal femur|osteotomy of the femur|subtrochanteric osteotomy of the femur|femoral shortening osteotomy|femoral varus osteotomy|pfo|rotational osteotomy|derotation of proximal femur|derotation of the femur|derotation osteotomies|femoral derotation|derotated|rotational correction|varus correction of the femur|valgus correction of the femur|osteotomized the femur|femur was osteotomized|proximal femur was cut|subtroch osteotomy',
  subtrochosteotomy: 'subtrochanteric osteotomy|subtroch osteotomy|femur cut below the trochanters',
  shorten:
    'femoral shortening|shortening|femoral shortening osteotomy|shortened|shortening osteotomy|shortened and derotated|femur shortened|shortened the femur|femoral shortening and derotation',
  'neckosteotomy osteotomy':
    'femoral neck osteotomy|neck osteotomy|basicervical osteotomy|basicervical wedge|cuneiform osteotomy|osteotomy of femoral neck|osteotomy of the femoral neck|base of neck osteotomy|intracapsular osteotomy|basilar neck osteotomy',
  necksaw: 'neck cut|femoral neck was cut|neck was cut|neck osteotomy was made|neck osteotomy made|femoral neck osteotomy was made',
  'gtosteotomy osteotomy':
    'trochanteric osteotomy|greater trochanteric osteotomy|trochanter osteotomy|trochanteric transfer|trochanteric advancement|greater trochanteric transfer|trochanter transfer|distal transfer of the greater trochanter|osteotomy of the greater trochanter|relative neck lengthening|trochanteric distalization|greater trochanter osteotomy|osteotomy of greater trochanter|transfer of the greater trochanter|greater trochanter transfer|distalization of the greater trochanter',
  eto: 'extended trochanteric osteotomy|eto|trochanteric slide|extended troch osteotomy',
  epiphysiodesis:
    'epiphysiodesis|apophysiodesis|growth arrest|trochanteric epiphysiodesis|growth stopped|trochanteric apophysiodesis|trochanteric arrest',
  dunn: 'modified dunn|dunn|subcapital realignment|subcapital osteotomy|dunn procedure|capital realignment|dunn osteotomy|southwick|imhauser|subcapital realignment osteotomy',
  osteoplasty:
    'osteoplasty|osteochondroplasty|femoroplasty|femoral osteochondroplasty|femoral neck osteoplasty|cam resection|cam decompression|femoral osteoplasty|heyman|heyman procedure|bump shaved|neck reshaped|cam removed|cheilectomy|femoral head neck osteoplasty|cam osteoplasty|head neck osteochondroplasty|bump resection|recontoured|contoured|cam takedown|cam take down|cam recontouring|head neck junction resection|head neck recontouring|femoral neck recontouring|femoral recontouring|cam lesion resected|cam lesion removed|cam resected|cam burred|femoral neck resection osteoplasty|cam excision|osteochondroplasty of femoral head neck junction|decompression of cam|cam shaved|resection of cam|femoral head neck junction recontoured|femoral osteoplastie|cam debridement|osteoplasty of femoral neck|femoral head neck recontouring|head neck osteoplasty|cam resected with burr|bone resected at head neck junction|femoral head neck osteochondroplasty|cam lesion was resected|cam removal|femoral osteochondroplasty performed|resection osteoplasty|head neck offset restored|head neck offset',
  rimtrim:
    'rim trimming|rim trim|pincer resection|acetabular rim trimming|acetabuloplasty|rim resection|rim recession|acetabular osteoplasty|pincer rim trimming|pincer decompression|acetabular rim resection|rimplasty|rim osteoplasty|pincer removed|acetabular rim trim|pincer resected|rim taken down|rim burred|acetabular rim recession|rim decompression|acetabular rim decompression|resection of pincer|pincer trimmed|rim shaved|pincer excision|pincer takedown',
  campincer: 'cam and pincer resection|cam pincer resection|pincer and cam resection|cam and pincer|mixed resection',
  fuse: 'fusion|arthrodesis|fused|arthrodese|fuse|arthrodesed|coxodesis|fusing|stabilization and fusion|joint fusion|fusion procedure',
  'fuse transfix': 'ifuse|ifuse implant|triangular implant',
  transfix:
    'transfixing|across the ilium|across ilium|triangular titanium implant|triangular implant|ifuse|lateral approach|ilium and sacrum|ilium into the sacrum|crossed ilium|cross the si joint|transfixation|triangular rod|transiliac|lateral transiliac|titanium implant|3d printed implant|trans fixing|fusion rod|across the joint',
  intraartic:
    'bone dowel|allograft dowel|within the joint|allograft bone dowel|intraarticular implant|dowel|wedge allograft|linq|posterior allograft|intra articular allograft|no transfixing|does not cross|inside the joint|not cross|allograft wedge|structural allograft|posterior percutaneous|allograft placed',
  graft:
    'bone graft|graft|autograft|allograft|grafting|bone grafting|iliac crest graft|fibular graft|grafted|cancellous graft|bone chips|iliac crest autograft|demineralized bone matrix|bone substitute|icbg|allograft chips|dbm|bmp|local bone graft|bone grafted|croutons',
  fibula:
    'fibula|fibular|fibula strut|fibular strut|vascularized fibula|free vascularized fibular graft|fibular graft|strut graft|fvfg|vascularized fibular graft|phemister|trapdoor|lightbulb|tantalum rod graft|trap door|light bulb|vascularized graft|bone grafting of femoral head|femoral head bone grafting|vascularised fibula',
  separatecut:
    'separate incision|separate cut|harvested|harvest|autograft|separate skin incision|iliac crest autograft|crest autograft|harvested from',
  coredecompression:
    'core decompression|drilling|drillings|core tract|forage|femoral head decompression|core decomp|multiple drilling|head drilling|decompression of femoral head|decompression of the femoral head|drilled femoral head|percutaneous drilling',
  amputate:
    'amputation|amputated|disarticulation|disarticulated|ablation of limb|disartic|amputating|guillotine|guillotine amputation|ablation of the limb|removal of the leg|limb removed',
  'amputate hemipelvectomy':
    'hindquarter amputation|hindquarter|external hemipelvectomy|hemipelvectomy|transpelvic amputation|interpelviabdominal amputation|interilioabdominal amputation',
  internalhemi:
    'internal hemipelvectomy|type ii|type 2 hemipelvectomy|type ii internal hemipelvectomy|limb sparing hemipelvectomy|p2 resection|type i|type iii',
  'amputate hipdisart hip':
    'hip disarticulation|disarticulation of the hip|disarticulation of hip|hip disartic|disarticulation at the hip|disarticulation hip|through the hip joint amputation|disarticulation through the hip|disartic hip|exarticulation hip',
  aka: 'above knee amputation|aka|through femur|through upper femur|transfemoral amputation|thigh amputation|amputation through femur|above the knee amputation|transfemoral|above knee amp|ak amputation|bka to aka|thigh level amputation|mid thigh amputation|trans femoral amputation|trans femoral|transfem|above knee|leg amputated above the knee',
  // soft tissue, joint and bone
  excise:
    'excision|excised|excise|resection|resected|ectomy|removed|removal|shelled out|took out|taken out|marginal excision|remove|excisional|excision of|extirpation|debulked|took it out|enucleated|dissected out|excise in toto|removed en bloc|excisional biopsy|excising|enucleation|shelled|peeled off|dissected free and removed|removed in toto|removed completely|mass removed|sac removed|lesion removed|resecting|excision performed|surgically removed',
  radical:
    'radical|radical resection|wide resection|wide excision|en bloc|enbloc|wide radical resection|wide margin|radically|wide local excision|wide radical|resection of sarcoma|compartmental resection|wide|radically resected|radical excision|wide margins|en bloc resection|negative margins|wide en bloc',
  biopsy: 'biopsy|bx|biopsied|sampled|incisional biopsy|open biopsy|tissue sample|excisional biopsy|open incisional biopsy',
  // words of other meaning inside: a needle is no anesthesia, a room no operation
  elseword: 'endoscopy suite|spinal needle|chiba needle|gauge needle|g needle|distal spacer|spacer device inhaler|centralizer',
  needlebiopsy: 'needle biopsy|core biopsy|core needle biopsy|fna|trucut|ct guided biopsy|core needle|needle aspirate biopsy',
  curette: 'curettage|curetted|curette|intralesional curettage|curettage and graft|curettage and bone grafting|unroofed|scooped',
  saucerize:
    'saucerization|saucerized|sequestrectomy|craterization|saucerise|partial ostectomy|ostectomy|rongeured|dead bone scooped|bone debrided|diaphysectomy|partial excision of bone|debridement of bone|bone debridement|scooped out|partial resection of bone|ischiectomy|deep debridement of bone|partial ischiectomy|bone excision|bony debridement|excision of infected bone|excision of dead bone|bone curetted|debrided bone|debridement of ischium|debridement of infected bone',
  bonewindow:
    'cortical window|bone window|drill hole|window in the cortex|cortex opened|decompression of bone|bone opened|corticotomy|cortical drilling|windowed the cortex|cortex windowed|opened the cortex|cortical fenestration|bone trephined|drilled into bone|drilling of cortex|fenestration|window made|window was made|cortex was windowed|window in the ilium|window in cortex|corticotomy made|cortex drilled|drilled the cortex',
  'drain incisiondrain':
    'incisiondrainage|incision and drainage|i and d|incision drainage|drainage of abscess|drained|drainage|evacuation|evacuated|irrigation and debridement|washout|wash out|washed out|i d|packed|lavage|irrigation debridement|irrigated and debrided|irrigation|penrose|evacuate|i and d of|i d of|opened and drained|washed|evacuated and drained|drain placed|incised and drained|i&d|incise and drain|pus drained|pus evacuated|loculations broken|loculations|copious pus|i and d performed|irrigated and debrided|incised drained|incised drained and packed|purulence evacuated|purulence drained|hematoma evacuated',
  'arthrotomy open':
    'arthrotomy|joint opened|capsule incised|open exploration|capsulotomy|joint was opened|capsular window|arthrotomie|joint entered|hip opened|hip was opened|opening of the joint',
  explore: 'exploration|explored|explore',
  release:
    'release|released|tenotomy|tenotomie|lengthened|lengthening|recession|myotomy|cut|sectioned|fractional lengthening|divided|tenotomized|tendon release|tendon cut|z lengthening|soft tissue release|aponeurotic lengthening|slide|lengthen|lengthening of|fractional release|tendon lengthening|tendon sectioned|incised and released|tendon was released|released at|tenotomized at|transected tendon|pie crusted|fractionally lengthened|lengthens|releasing|recessed|tenotomy performed',
  fasciotomy:
    'fasciotomy|fasciotomies|fascial release|decompression fasciotomy|fascia released|decompression of compartment|compartment release|fasciotomie|fascia incised|fascia was released|compartment fasciotomy|fasciotomy of|released compartments|compartments released|compartment opened|compartment were opened',
  decompress: 'decompression|decompressed|neurolysis',
  neurectomy:
    'neurectomy|nerve division|nerve divided|nerve branch divided|nerve cut|nerve transected|neurotomy|branch cut|nerve resection|division of obturator',
  denervate: 'denervation|articular branch|articular branches|denervated|branches cut|sensory branches',
  transfer: 'transfer|transferred|transposition|transposed|moved to|rerouted|transplanted|transferred to|moved and anchored|transfer of',
  sharrard: 'sharrard|mustard|iliopsoas transfer|psoas transfer',
  capsulectomy:
    'capsulectomy|capsular release|open capsulectomy|anterior capsulectomy|capsule excised|capsule excision|capsule removed|capsule resected|capsulectomie',
  synovectomy:
    'synovectomy|synovectomie|synovium removed|removal of lining|synovial resection|lining removed|removal of synovium|complete synovectomy|complete removal of lining|synovium resected|removal of the lining|synovitis debrided|synovitis resected|synovitis was debrided|synovectomized|synovium debrided|synovium excised|synovium was excised|hypertrophic synovium removed',
  bursectomy:
    'bursectomy|excision of bursa|bursa excision|trochanteric bursectomy|bursa removal|removal of bursa|trochanteric bursa excision|excision trochanteric bursa',
  coccygectomy:
    'coccygectomy|coccygectomie|coccyx excision|coccyx removal|excision of coccyx|tailbone removed|coccyx excised|tailbone removal|removal of coccyx|resection of coccyx|coccyx removed|excision coccyx|coccyx resected|coccyx taken out|tailbone excision|excision of tailbone|resection coccyx|coccyx resection|coccyx was excised|coccyx was removed|coccygeal excision|excised coccyx|distal coccyx removed',
  repair:
    'repair|repaired|reattached|refixation|reattachment|anchor|suture anchor|refixed|anchors|tied back|reconstruction|reconstructed|refixed with|sewn back|tacked down|reinserted',
  labralrepair:
    'labral repair|labrum repair|labral refixation|repair of labrum|repair of the labrum|labrum repaired|labral reattachment|labrum was repaired|acetabular labral repair|arthroscopic labral repair|labral re fixation|labrum refixed|labrum reattached|labrum tied back|labrum anchored|labral refix|labral stabilization|labral base refixation|labrum sutured|labrum secured|labral base repair|labrum refixed with|torn labrum refixed|labrum was refixed|labrum stitched|labrum sewn|labral tear repaired|labral tear repair|repair of labral tear|labrum was reattached|repair torn labrum|labral reinsertion|labral fixation|labral suture repair|labral anchors|labrum reattached with|labrum was refixed|labrum was secured|labral re attachment|labral base was repaired|labral tear was repaired|labrum anchored with',
  labralrecon: 'labral reconstruction|labrum reconstruction|labral augmentation',
  labraldebride:
    'labral debridement|labrum debrided|labral debrided|debridement of labrum|labrectomy|labral trimming|partial labrectomy|labrum trimmed|debridement of the labrum|labral resection|labrum was debrided|frayed labrum debrided|labrum trimmed back|labral tear trimmed|labrum shaved|labral tear debrided|labral shave|trim of labrum|labral tear trimmed back|degenerative labral tear trimmed|labrum was trimmed|labrum resected|labral fraying debrided|labral tear resected|debridement of labral tear|debridement labrum|labrum was debrided|labral tear debridement|labral partial resection|labral shaving|selective labral debridement|labral tear was debrided|partial labral resection|unstable labral flap resected|labral flap resected',
  chondroplasty:
    'chondroplasty|microfracture|chondral debridement|abrasion arthroplasty|shaving chondroplasty|abrasion chondroplasty|cartilage debridement|chondral shaving|microfracturing|cartilage smoothed|microfractured|chondroplastie|cartilage shaved|chondral flap debrided|chondral lesion debrided|abrasionplasty|cartilage flap debrided|chondroplasty of acetabulum|chondral flap resected|unstable cartilage debrided|cartilage was debrided|chondral debridement performed|abrasion',
  debride: 'debridement|debrided|debride|shaved|trimmed|radical debridement',
  scope:
    'arthroscopy|arthroscopic|arthroscopically|scope|scoped|endoscopic|endoscopically|endoscopy|arthroscope|hip scope|hip arthroscopy|arthroscopie',
  diagnostic: 'diagnostic|look only|diagnostic only|nothing else done',
  'diagnostic scope': 'diagnostic arthroscopy|diagnostic hip arthroscopy|diagnostic scope|diagnostic hip scope',
  mua: 'mua|manipulation under anesthesia|manipulation under general anesthesia|manipulation of stiff|manipulation under ga|eua and manipulation|manipulated under anesthesia',
  tendonrepair:
    'gluteus medius repair|abductor repair|gluteal tendon repair|abductor tendon repair|repair of gluteus medius|repair of abductor|gluteus medius tendon repair|hip abductor repair|repair of gluteus medius tendon|medius repair|gluteus medius avulsion repair|medius avulsion|gluteal repair|abductor avulsion repair|gluteus medius tear repair|abductor tear repair|gluteus medius avulsion|gluteus medius reconstruction|gluteal tendon reconstruction|abductor reconstruction|gluteus medius tendon reconstruction|abductor mechanism reconstruction|gluteus maximus transfer',
  subcut:
    'subcutaneous|subcutaneously|subq|sub q|under skin|under the skin|above the fascia|above fascia|superficial to fascia|subcu|subcutaneous tissue|under skin of|suprafascial|sub cutaneous|subcutaneous lipoma|subcutaneous mass',
  subfascial:
    'subfascial|below fascia|below the fascia|intramuscular|deep to fascia|within gluteus medius|within gluteus|beneath fascia|beneath the fascia|sub fascial|within muscle|deep gluteal muscle|within the muscle|in the muscle|deep to the fascia|under the fascia|within the gluteus|submuscular|deep fascia|intramuscular lipoma|intramuscular mass|subfascial mass|under fascia|deep seated|intramuscularly|intramuscular myxoma',
  superficial: 'superficial|superficially',
  deep: 'deep|deeper',
  // needles, pictures, anesthesia
  inject:
    'injection|injected|inject|injections|csi|steroid injection|corticosteroid injection|cortisone injection|joint injection|hip injection|bursa injection|cortisone shot|infiltrated|inj|injxn|steroid inj|cortisone|steroid shot|injs|injecting|infiltration|depot injection|instilled|steroid placed|administered into|medication was administered',
  drug: 'kenalog|depo medrol|depomedrol|methylprednisolone|triamcinolone|steroid|cortisone|bupivacaine|marcaine|betamethasone|dexamethasone|ropivacaine|celestone|corticosteroid|hyaluronic|depo|solumedrol|decadron|lidocaine and steroid|steroid inj|cortisone shot|hyaluronate|synvisc|visco|depo|solu|marcaine and kenalog|betameth|celestone soluspan|medrol|triamcin|local and steroid|ropi|bupi|hylan|prp',
  aspirate: 'aspiration|aspirated|arthrocentesis|aspirate|tap|tapped|hip tap|joint aspiration|hip aspiration',
  arthrogram:
    'arthrogram|arthrography|arthrographic|mr arthrogram|mri arthrogram|ct arthrogram|hip arthrogram|mra hip|mra|mr arthro|mri arthro|arthro injection|mra injection|arthrogram injection|mr arthrogram injection',
  contrast:
    'contrast|gadolinium|omnipaque|isovue|dye|gado|contrast injected|arthrographic contrast|iodinated contrast|contrast material|contrast agent|dilute gadolinium|isovue|visipaque',
  reading: 'read|interpretation|images read|image read|supervision|reading|interpreted|supervision and read|report dictated|s and i|s i',
  ultrasound:
    'ultrasound|us guided|ultrasound guided|sonographic|sono|usg|ultrasound guidance|under us|us guidance|sonogram|under ultrasound|with us|using us|via us|us guide|u s guided|sonographically',
  fluoro:
    'fluoroscopy|fluoro|fluoroscopic|c arm|fluoroscopically|image intensifier|fluoro guided|under fluoro|fluoroscopic guidance|fluoroscopic guided',
  ctguide: 'under ct|ct guided|ct guidance|ct guide',
  xray: 'xray|x ray|xr|radiograph|radiographs|plain film|film|x rays|radiography|xrays|roentgenogram|dx hip|portable|rad',
  viewword: 'view|vw|views|vws|v',
  mri: 'mri|mr|magnetic resonance',
  ct: 'ct|ct scan|cat scan|computed tomography',
  underga:
    'propofol by anesthesia|under general anesthesia|general anesthesia|ga|under anesthesia|under general|geta|general endotracheal|spinal|spinal anesthesia|regional anesthesia|lma|paralysis|muscle relaxation|complete paralysis|under ga|in the or|general anesthetic|under spinal|in or|in the operating room|epidural anesthesia|epidural|under regional|general|taken to or|brought to or|taken to the or|in main or|mac anesthesia|under deep anesthesia|anesthesia given|anesthesia team|operating room|tiva|intubated|induced|succinylcholine|sux|rocuronium|paralyzed|paralytic|asleep|theatre|in theatre|main or|anesthetized|relaxant|muscle relaxant|general anaesthesia|ga lma|sab|cse|with anesthesia|anesthesia was induced|after induction|to or|to the or|taken to theatre|to theatre|by anesthesia|roc|anesthesia at bedside|anesthesia attending|deep sedation by anesthesia|full relaxation|propofol and roc|under general anaesthetic|gen anesth|general anesth|general etta|neuraxial|under spinal anesthesia|geta',
  sedation:
    'sedation|conscious sedation|moderate sedation|procedural sedation|morphine|fentanyl|ketamine|under sedation|at bedside|bedside|in the ed|ed|er|in ed|in er|versed|etomidate|emergency department|emergency room|morphine only|iv morphine|fentanyl only|propofol sedation|intraarticular lidocaine|nitrous|conscious sed|procedural sed|intra articular lidocaine|hematoma block|ed physician|er physician|ed doc|propofol in ed|in the er|sedated|mild sedation|emergency dept|dilaudid|hydromorphone|iv sedation|versed and fentanyl|mild sedatives|conscious|proc sedation|midazolam|ketofol|propofol in the ed',
  localonly:
    'local|local only|local anesthesia|local anesthetic|skin lidocaine|lidocaine|local skin lidocaine|1 lidocaine|anesthetized with|skin was anesthetized|skin anesthetized|tissues were anesthetized|subcutaneous tissues anesthetized|tract anesthetized|needle tract anesthetized|locally anesthetized|local infiltration|skin wheal|xylocaine|buffered lidocaine|lido',
  '-underga':
    'no anesthesia|without anesthesia|no general anesthesia|no anesthetic|awake|no anesthetic given|without sedation or anesthesia|no sedation or anesthesia|without anesthetic|no general|no anesthesia or sedation|no anesthesia given',
  radioablation: 'radiofrequency|rfa|radiofrequency ablation|ablation|rhizotomy',
  anesword: 'anesthesia|anes|anesth|anesthesiologist|anesthesia record|crna|anesthetic|anesthesia time|anes time',
  visit:
    'follow up visit|followup|office visit|physical therapy|pt eval|clearance|pre op clearance|gait training|therapy eval|post op visit|wound check|postop visit|staples out|suture removal|sutures out|wound healed|incision healed|rtc|telephone note|phone call|telephone call|telephone encounter|nurse note|nursing note|pt note|pt visit|home health|progress note|rounding|ot note|discharge planning|pre op h p|preop h p|preop evaluation|pre op evaluation|preoperative evaluation|pre op visit|preop visit|history and physical|prior authorization|prior auth|authorization request|wound vac change|surgery cancelled|surgery canceled|case cancelled|case canceled|procedure cancelled|procedure canceled|operation cancelled|surgery postponed|rescheduled',
  standalone: 'alone|only|by itself|isolated',
  femoralword: 'femoral',
};
