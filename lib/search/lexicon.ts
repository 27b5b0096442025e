/**
 * How people write what the dataset says: on the left the ideas (joined by blanks), on the right the words and phrases that stand for
 * them, divided by bars. Queries and records are read through the same list, so both sides only have to agree on the idea. A minus
 * before an idea says that it is absent.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  // joint and replacement
  hip: 'hip joint|coxa|coxofemoral|hip region|pelvis or hip',
  replace: 'replacement|arthroplasty|replaced|replacing|replace|arthroplastic|endoprosthetic|endoprosthesis',
  'hip total replace':
    'tha|thr|total hip|total hip arthroplasty|total hip replacement|total hip prosthesis|total joint hip|tja|complete hip replacement|full hip replacement',
  'hip partial replace':
    'hemi|hemiarthroplasty|hemi arthroplasty|hemiprosthesis|hip hemi|hip hemiarthroplasty|partial hip replacement|half hip replacement|half replacement|partial hip arthroplasty|bipolar|unipolar|monopolar|hip bipolar|bipolar hip|bipolar hemiarthroplasty|unipolar hemiarthroplasty',
  whole: 'whole|entire',
  primary: 'primary|first time|first',
  prosthesis: 'prosthesis|prosthetic|artificial|prostheses|artificial joint|hip implant|artificial hip|hip prosthesis|replaced hip',
  'revise hip total replace':
    'rtha|revision tha|revision total hip|redo total hip|redo tha|revision hip replacement|hip revision|revision hip|revision of total hip|revision of hip replacement|revision thr|tha revision',
  revise: 'revision|revised|revise|redo|exchange|exchanged|change|changed|swap|swapped|upsize',
  convert: 'conversion|converted|convert|take down|takedown',
  cup: 'cup|acetabular component|acetabular cup|shell|acetabular shell|acetabular implant|socket component|socket implant',
  'cup liner': 'liner|poly|polyethylene|acetabular liner|poly liner|polyethylene liner|plastic liner',
  stem: 'stem|femoral component|femoral stem|femoral implant|femoral prosthesis|stem component',
  'cup stem both':
    'both components|both component|cup and stem|stem and cup|all components|femoral and acetabular components|acetabular and femoral components|acetabular and femoral component|femoral and acetabular component|socket and stem|entire total hip',
  'cup revise': 'acetabular revision|socket revision|revision acetabulum|revision of acetabulum',
  'stem revise': 'femoral revision|revision femur',
  retained: 'retained|stays|left in place|kept|well fixed|remains|stay|untouched|left alone',
  spacer: 'spacer|antibiotic spacer|cement spacer|antibiotic cement spacer|prostalac',
  infected: 'infected|infection|septic|sepsis|pji|periprosthetic infection|periprosthetic joint infection|infect|pyogenic|purulent|pus',
  resurface: 'resurfacing|resurface|birmingham|bhr',
  girdlestone:
    'girdlestone|resection arthroplasty|excision arthroplasty|fho|femoral head ostectomy|femoral head resection|femoral head excision',

  // fracture and dislocation
  fracture: 'fracture|fractured|broken|break|fx|fxs|frx|broke|cracked',
  'hip fracture hipfracture': 'hip fracture|hip fx|broken hip|fractured hip',
  'neck fracture':
    'fnf|neck of femur fracture|fracture neck of femur|femoral neck fracture|nof fracture|broken femoral neck|subcapital fracture|transcervical fracture|basicervical fracture|femoral neck fx|fracture of femoral neck|fractured neck of femur',
  neck: 'neck|femoral neck|neck of femur|nof|subcapital|transcervical|neck of thigh bone|basicervical',
  fhead: 'head|femoral head|ball|head of femur|capital',
  'fhead fracture': 'pipkin|femoral head fracture|pipkin fracture|head split',
  troch:
    'trochanteric region|intertrochanteric|intertroch|pertrochanteric|peritrochanteric|trochanteric femur|inter trochanteric|peri trochanteric|intertrochanteric region|intertrochanteric femur',
  'troch fracture':
    'itf|it fracture|it fx|intertroch fracture|intertrochanteric fracture|intertroch fx|trochanteric fracture|pertrochanteric fracture|peritrochanteric fracture|trochanteric femur fracture',
  'troch subtroch': 'subtrochanteric|subtroch|sub trochanteric|below trochanters|below the trochanters|at or below the trochanters',
  gtroch: 'greater trochanter|greater troch|gt|trochanter|trochanteric|great trochanter',
  proxfemur: 'proximal femur|upper femur|proximal femoral|upper thigh bone|proximal part of femur',
  shaft: 'femoral shaft|femur shaft|shaft|midshaft|diaphysis|diaphyseal',
  femur: 'femur|femoral|thigh bone|thighbone',
  distal: 'distal femur|supracondylar|distal femoral|above knee fracture|lower end',
  socket: 'socket|acetabulum|acetabular|hip socket|acetabula',
  'socket wall': 'posterior wall|anterior wall|acetabular wall|socket wall|back wall',
  'socket twocolumn column':
    'both column|both columns|two column|two columns|associated both column|t type|t shaped|t shape|transverse posterior wall|transverse with posterior wall|posterior column posterior wall|anterior column posterior hemitransverse|hemitransverse',
  'socket column': 'anterior column|posterior column|column|transverse acetabular|transverse acetabulum',
  ring: 'pelvic ring|pelvis ring|ring',
  pelvis: 'pelvis|pelvic|innominate|innominate bone',
  'ring front symphysis':
    'open book|symphyseal|diastasis|symphyseal diastasis|symphysis diastasis|anterior pelvic ring|anterior ring|front of pelvic ring|pubic symphysis diastasis|apc',
  'ring back': 'posterior pelvic ring|posterior ring|back of pelvic ring|pelvic ring back|vertical shear|crescent fracture|crescent',
  sacrum: 'sacrum|sacral',
  symphysis: 'symphysis|pubic symphysis|symphysis pubis|pubis symphysis',
  pubis: 'pubis|pubic|ramus|rami|pubic ramus|pubic rami',
  iliacwing: 'iliac wing|iliac crest|ilium|iliac|asis|aiis|iliac spine',
  ischium: 'ischium|ischial|sit bone|ischial tuberosity|tuberosity',
  tailbone: 'tailbone|coccyx|coccygeal|coccydynia|coccygodynia|tail bone|tailbone pain',
  si: 'si|sij|sacroiliac|si joint|sacroiliac joint|iliosacral|transsacral|sacro iliac|sacroiliac joints',
  dislocation: 'dislocation|dislocated|dislocate|luxation|popped out|out of socket|out of place|subluxation|subluxed|dislocating',
  'dislocation trauma': 'traumatic dislocation|traumatic hip dislocation',
  trauma: 'traumatic|trauma|injury|accident|mva|mvc|dashboard',
  'prosthesis dislocation':
    'dislocated total hip|dislocated tha|dislocated thr|dislocated hip replacement|dislocated hip prosthesis|prosthetic hip dislocation|prosthetic dislocation|tha dislocation|thr dislocation|total hip dislocation|dislocated prosthesis|dislocated prosthetic hip|dislocation of total hip|dislocation of hip prosthesis|dislocation of hip replacement|hip replacement dislocation|dislocated hip arthroplasty|hip arthroplasty dislocation|dislocated artificial hip|hip replacement popped out|dislocated replacement|total hip dislocated|hip prosthesis dislocated|hip prosthesis dislocation|hip replacement dislocated',
  displaced: 'displaced|unstable|garden 3|garden 4|garden iii|garden iv|comminuted',
  '-displaced':
    'nondisplaced|undisplaced|non displaced|minimally displaced|impacted|valgus impacted|garden 1|garden 2|garden i|garden ii|stable',
  stress: 'stress fracture|stress|fatigue fracture|insufficiency',
  manip: 'manipulation|manipulated|manipulating|manipulative|manip|pulled into line',
  traction: 'traction',
  reduce: 'reduction|reduced|reducing|reduce|put back|relocation|relocated|realigned|pop back in',
  'closed reduce manip': 'closed reduction|cr|closed reduced|reduced closed',
  'open reduce': 'open reduction|openly reduced',
  'open reduce fix':
    'orif|open reduction internal fixation|open reduction and internal fixation|open reduction with internal fixation|open fixation|fixed open|opened and fixed|open repair|internal fixation',
  'closed reduce perc fix pin':
    'crpp|closed reduction percutaneous pinning|closed reduction and percutaneous pinning|closed reduction percutaneous fixation|closed reduction and pinning|cr pinning',
  fix: 'fixation|fixed|fixing|fix|stabilization|stabilized|osteosynthesis|fixate|hardware placement|repair with hardware',
  'perc pin':
    'percutaneous pinning|perc pinning|perc screws|percutaneous screws|cannulated screw|cannulated screws|hip pinning|three screws|3 screws|percutaneous screw fixation|pinned through skin|percutaneous skeletal fixation|cannulated screw fixation|closed pinning',
  pin: 'pinning|pin|pinned|k wire|kwire|wire|wires|steinmann',
  screw: 'screw|screws',
  'plate screw slidingscrew':
    'dhs|shs|chs|sliding hip screw|dynamic hip screw|compression hip screw|side plate|sideplate|plate and screw|plate and screws|screw and plate|plate and big screw|screw side plate|hip screw|screw plate|plate and screw type|dynamic condylar screw|dcs|sliding screw|compression screw|richards screw',
  plate: 'plate|plates|plating|plated|blade plate',
  nail: 'nail|nails|nailing|imn|rodding|rod|intramedullary nail|im nail|intramedullary|intramedullary rod|im rod|intramedullary nailing|imr|im nailing|intramedullary implant|intramedullary device',
  'nail troch':
    'cmn|pfn|pfna|tfn|tfna|gamma nail|gamma|cephalomedullary|cephalomedullary nail|cephallomedullary|cephalo medullary|trochanteric nail|intertan|imhs|recon nail|reconstruction nail|trochanteric fixation nail|proximal femoral nail|proximal femur nail|hip nail|trigen|cephalomedullary device|short nail|long nail|cephalomedullary fixation|im hip screw',
  open: 'open|opened|opening|incision|incisional|openly',
  perc: 'percutaneous|percutaneously|perc|through skin|through the skin|stab|needle|minimally invasive|mis|small cut|small incision|min invasive',
  scope:
    'scope|arthroscopy|arthroscopic|arthroscopically|scoped|scopic|keyhole|endoscopic|endoscopically|endoscopy|hip scope|hip arthroscopy|arthroscope',
  closed: 'closed|closed care|closed treatment|close',
  'closed -manip':
    'nonoperative|nonop|non operative|non op|nonoperatively|conservative|non surgical|nonsurgical|no surgery|without surgery|not operated|protected weight bearing|nonoperative care|conservatively|closed treatment without reduction|without reduction|no reduction',
  underga:
    'under anesthesia|under general anesthesia|general anesthesia|with anesthesia|under general|under ga|ga|requiring anesthesia|in or|in the or|in operating room|in the operating room|operating room|under spinal|spinal anesthesia|regional anesthesia|under regional anesthesia|with general anesthesia|anesthetized|theatre|in theater|with anaesthetic',
  '-underga':
    'no anesthesia|without anesthesia|in ed|in the ed|in er|in the er|ed|er|emergency room|emergency department|in the emergency room|in the emergency department|bedside|at bedside|under sedation|with sedation|conscious sedation|moderate sedation|sedation|office|clinic|awake|not requiring anesthesia|not under anesthesia|without general anesthesia|no general anesthesia|local anesthesia|local only|under local',
  anesthesia: 'anesthesia|anesthesiologist|anesthetic|crna|anes|anesth|asa code',
  prophylactic:
    'prophylactic|impending|prophylactically|prophylaxis|before it breaks|preventive|impending fracture|prophylactic fixation|pathologic lesion|mirels|reinforced|reinforced before it breaks',
  metastasis: 'metastasis|metastatic|metastases|mets|met',

  // child
  ddh: 'ddh|cdh|developmental dysplasia|developmental hip dysplasia|developmental dysplasia of hip|developmental dysplasia of the hip|congenital dislocation|congenital hip dislocation|congenital dislocation of hip|developmental dislocation|developmental hip dislocation|developmental|congenital|congenital hip|hip dysplasia infant|infant hip dysplasia|hip dysplasia baby|baby hip dysplasia',
  dysplasia: 'dysplasia|dysplastic|shallow socket|undercoverage',
  scfe: 'scfe|sufe|slipped epiphysis|slipped capital femoral epiphysis|slipped upper femoral epiphysis|slipped hip growth plate|slip|slipped growth plate|slipped|epiphysiolysis|skiffy',
  perthes: 'perthes|lcpd|legg calve perthes|legg perthes|lcp disease|calve',
  insitu: 'in situ|insitu|pinned as it lies|as it lies|situ',
  child: 'child|children|pediatric|peds|pedi|infant|baby|newborn|toddler|kid|adolescent|teen|juvenile|boy|girl|neonate',
  spica: 'spica|spica cast|hip spica',
  cast: 'cast|casting|body cast',
  splint: 'splint|harness|brace|pavlik|abduction brace|bracing|pavlik harness|frejka|rhino',
  shorten: 'shortening|shortened|femoral shortening|shorten',
  lengthen: 'lengthening|lengthened|lengthen',
  growtharrest: 'epiphysiodesis|growth arrest|apophysiodesis|growth stopped|trochanteric epiphysiodesis',
  osteotomy: 'osteotomy|osteotomies|bone cut|cut and realigned',
  'osteotomy pelvis':
    'pelvic osteotomy|innominate osteotomy|pelvis osteotomy|salter|salter osteotomy|pemberton|dega|chiari|iliac osteotomy|acetabular osteotomy|san diego osteotomy|shelf procedure|triple osteotomy|triple innominate|steel osteotomy|tonnis|pemberton osteotomy|dega osteotomy|chiari osteotomy|salter innominate osteotomy|pelvis cut|pericapsular osteotomy',
  'pao osteotomy':
    'pao|ganz|bernese|periacetabular|periacetabular osteotomy|ganz osteotomy|bernese osteotomy|peri acetabular osteotomy|ganz periacetabular osteotomy|bernese periacetabular osteotomy',
  'osteotomy proxfemur':
    'vdro|vro|fdro|varus derotation osteotomy|varus derotational osteotomy|derotation osteotomy|derotational osteotomy|varus osteotomy|valgus osteotomy|intertrochanteric osteotomy|proximal femoral osteotomy|proximal femur osteotomy|pfo|subtrochanteric osteotomy|rotational osteotomy|pauwels|derotation|femoral derotation',

  // soft tissue, bone, joint
  remove:
    'removal|removed|remove|removing|excision|excise|excised|ectomy|extraction|extracted|take out|taken out|took out|out|resect|cut out|ablate|shave off',
  'prosthesis remove':
    'explant|explantation|explanted|prosthesis removal|prosthesis taken out|remove prosthesis|removal of prosthesis|hip prosthesis removal|removal of hip prosthesis|implant explant|remove hip prosthesis|remove total hip|removal of total hip|remove hip replacement|take out hip replacement|hip implant removal|explant total hip|explant hip|removal of hip replacement|hip replacement removal|removal total hip|prosthetic removal|total hip removal',
  'prosthesis partial remove':
    'remove hemi|hemi removal|removal of hemi|remove hemiarthroplasty|removal of hemiarthroplasty|hemiarthroplasty removal|remove hemi prosthesis|hemi prosthesis removal|removal of hemi prosthesis|remove bipolar|bipolar removal|removal of bipolar|remove endoprosthesis|explant hemi|hemi explant',
  'hardware remove':
    'hwr|roh|hardware removal|removal of hardware|remove hardware|remove screws|screw removal|plate removal|nail removal|implant taken out|implant removal|remove plate|remove nail|removal of implant|removal of screws|remove pins|pin removal|metalwork removal|hardware taken out|remove implant|removal of hip screws|removal of nail|removal of plate|removal of deep hardware',
  deephw: 'deep hardware|buried',
  hardware: 'hardware|metalwork|metal work|implant',
  resection: 'resection|radical resection|radical|wide excision|en bloc|wide resection',
  tumor: 'tumor|neoplasm|sarcoma|malignant|cancer|malignancy|chondrosarcoma|osteosarcoma|ewing',
  mass: 'mass|lump|lipoma|soft tissue tumor|soft tissue mass|fatty tumor|swelling|benign mass',
  subcut: 'subcutaneous|under the skin|subcu|subq|under skin|sub q',
  subfascial: 'subfascial|intramuscular|sub fascial|below fascia|submuscular|deep to fascia|beneath the fascia',
  superficial: 'superficial|shallow',
  deep: 'deep|deeper|intraosseous',
  bonelesion:
    'bone cyst|benign bone|benign bone tumor|enchondroma|osteochondroma|exostosis|ubc|abc|aneurysmal bone cyst|unicameral bone cyst|giant cell tumor|gct|benign bone lesion|bone tumor|benign tumor of bone|curettage|fibrous dysplasia|simple bone cyst|bone lesion|curetted|curet|osteoblastoma',
  boneinfection:
    'osteomyelitis|bone infection|infected bone|sequestrectomy|saucerization|craterization|sequestrum|scooped out|infected hip bone',
  bonewindow:
    'bone window|cortical window|bone opened for infection|bone abscess|brodie|bone cortex opening|bone cortex|opening of bone cortex',
  drain: 'drainage|drain|drained|draining|evacuation|evacuate|evacuated|washout|wash out|lavage',
  'open drain': 'i d|id|i and d|incision and drainage|incision drainage',
  'open drain debride': 'irrigation and debridement|irrigation debridement',
  debride: 'debridement|debrided|debride|cleaned|cleaning|wound cleaned',
  'open arthrotomy': 'arthrotomy|joint opened|open exploration|exploration|explore|explored|open hip exploration',
  abscess: 'abscess|collection|fluid collection',
  hematoma: 'hematoma|blood collection|seroma',
  biopsy: 'biopsy|sample|sampling|bx|biopsied|sampled',
  bursa: 'bursa|bursectomy|bursal',
  'bursa inflamed': 'bursitis|inflamed bursa|gtps|greater trochanteric pain syndrome|trochanteric bursitis|hip bursitis|troch bursitis',
  'bursa gtroch remove':
    'trochanteric bursectomy|trochanteric bursa excision|hip bursectomy|hip bursa removal|trochanteric bursa removal|excision trochanteric bursa|excision of trochanteric bursa|trochanteric bursitis surgery|bursectomy hip|troch bursectomy',
  loosebody: 'loose body|loose bodies|loose piece|joint mice|free body|loose fragment',
  foreignbody:
    'foreign body|foreign object|fb|bullet|shrapnel|splinter|glass|foreign bodies|retained needle|gunshot|projectile|foreign material',
  'synovium remove': 'synovectomy|joint lining removal',
  synovium:
    'synovial|synovium|joint lining|pvns|tgct|synovial chondromatosis|pigmented villonodular synovitis|lining|synovitis|tenosynovial giant cell tumor',
  labrum: 'labrum|labral|acetabular labrum|rim seal|labral tear|torn labrum|labrum tear|labral tears',
  repair: 'repair|repaired|refixation|reattach|reattached|reattachment|sewn|anchored|anchor|anchors|suture|sewn back|repairing',
  'labrum repair': 'labral repair|labrum repair|labral refixation|labrum repaired|acetabular labral repair|labral fixation',
  'labrum debride':
    'labral debridement|labrectomy|labrum trimming|labral trimming|trim labrum|labrum trimmed|labral resection|labral shaving',
  'labrum reconstruct': 'labral reconstruction|labrum reconstruction|reconstruct labrum',
  reconstruct: 'reconstruction|reconstruct|reconstructed',
  cartilage: 'cartilage|chondral|chondroplasty|chondromalacia|microfracture|abrasion|abrasion arthroplasty|chondral shaving',
  cam: 'cam|cam lesion|femoroplasty|cam resection|femoral osteochondroplasty|osteochondroplasty|cam reshaping|cam impingement|cam deformity|cam decompression|femoral neck osteoplasty',
  pincer:
    'pincer|rim trimming|rim resection|acetabular rim|rim trim|pincer resection|pincer lesion|pincer impingement|acetabular rim trimming',
  'socket reshape': 'acetabuloplasty|socket reshaping|acetabular reshaping|reshaping of the hip socket',
  fai: 'fai|femoroacetabular impingement|impingement|hip impingement|femoral acetabular impingement|femoro acetabular impingement',
  capsule: 'capsule|capsulectomy|capsulotomy|capsular|capsular release|capsular plication|capsulorrhaphy',
  ho: 'ho|heterotopic ossification|heterotopic bone|ectopic bone|heterotopic|brooker|myositis ossificans|extra bone',
  stiff: 'stiff|stiffness|arthrofibrosis|frozen hip|ankylosis|ankylosed',
  mua: 'mua|manipulation under anesthesia|moved under general anesthesia|manipulation of hip under anesthesia|manipulation under general anesthesia|manipulation hip joint general anesthesia|hip manipulation under anesthesia|hip manipulation under general anesthesia|hip mua',
  release: 'release|released|tenotomy|lengthened tendon|recession|tenotomies|myotomy|releases',
  flexor: 'iliopsoas|psoas|hip flexor|ilio psoas|flexor|iliopsoas tendon|psoas tendon',
  adductor: 'adductor|adductors|groin tendon|groin|adductor longus|groin muscle',
  abductor:
    'abductor|abductors|gluteus medius|glute med|gluteus minimus|gluteal tendon|glute medius|gluteus|glutes|hip abductor|gluteal tendons|gluteus medius tendon',
  hamstring: 'hamstring|hamstrings|biceps femoris',
  itb: 'itb|it band|iliotibial band|iliotibial|tensor fascia lata|tfl',
  snapping: 'snapping|coxa saltans|snapping hip|clicking',
  external: 'externa|external',
  internal: 'interna|internal',
  fascia: 'fascia|fasciotomy|fascial|fasciotomies',
  compartment: 'compartment|compartment syndrome|compartments',
  buttock: 'buttock|gluteal|buttocks|bum',
  thigh: 'thigh|upper leg',
  deadmuscle:
    'dead muscle|necrosis of muscle|nonviable muscle|muscle necrosis|muscle debridement|dead tissue|necrotic muscle|nonviable|debridement of muscle|dead muscle removed|debridement of nonviable muscle',
  transfer: 'transfer|transferred|moved|transposition',
  nerve: 'nerve|nerves|neurectomy|neurolysis|nerve division',
  denervate: 'denervation|denervate|pain nerves',
  obturator: 'obturator|obturator nerve',
  graft:
    'autograft|allograft|graft|grafted|bone graft|grafting|bone grafting|fibula graft|strut graft|strut|fibular strut|vascularized fibula|bone grafted',
  avn: 'avn|avascular necrosis|osteonecrosis|aseptic necrosis|bone death|onfh|ischemic necrosis|avascular',
  coredecompression:
    'core decompression|femoral head decompression|avn drilling|forage|core drilling|head drilling|decompression of femoral head|drilling femoral head',
  arthritis:
    'arthritis|osteoarthritis|oa|djd|degenerative joint disease|coxarthrosis|arthrosis|worn out|degenerative|rheumatoid|arthritic|degeneration|bone on bone|wear and tear|osteo arthritis|endstage',
  nonunion: 'nonunion|non union|ununited|failure to heal|pseudarthrosis|pseudoarthrosis|failed to heal|not healed',
  malunion: 'malunion|mal union|healed crooked|malunited',
  fuse: 'fusion|fused|arthrodesis|fuse|fusing|coxodesis|arthrodesed',
  amputate: 'amputation|amputate|disarticulation|amputated|disartic|leg removed|hip disarticulation',
  hemipelvectomy:
    'hemipelvectomy|hindquarter|half of the pelvis|half pelvis|hindquarter amputation|transpelvic|interpelviabdominal|hemi pelvectomy',
  cerebralpalsy: 'cerebral palsy|cp|spastic|spasticity|gmfcs|neuromuscular|scissoring|scissor gait',
  unlisted: 'unlisted|no code|no specific code|without own code|no cpt code',
  surgicaldislocation:
    'surgical hip dislocation|surgical dislocation|safe surgical dislocation|ganz dislocation|surgical dislocation of hip',
  periprosthetic: 'periprosthetic|peri prosthetic|around stem|around implant|around prosthesis|vancouver',
  loosening: 'loosening|loose|loosened|aseptic loosening',
  wear: 'wear|worn|osteolysis',
  failed: 'failed|failure|prior|previous|earlier|previously operated|history of|status post',

  // injections and imaging
  inject: 'injection|injected|inject|shot|steroid|cortisone|block|corticosteroid|jab|injections|steroid shot',
  aspirate: 'aspiration|aspirate|arthrocentesis|aspirated|tap',
  arthrogram: 'arthrogram|arthrography|arthrographic',
  contrast: 'contrast|gadolinium|dye',
  '-contrast': 'noncontrast|non contrast|without contrast|no contrast|w o contrast|wo contrast|unenhanced',
  'contrast bothphases':
    'before and after contrast|without and with contrast|with and without contrast|w wo|w wo contrast|w and wo|with and wo|without and with|w and wo contrast|with without contrast',
  xray: 'xray|x ray|x rays|xr|radiograph|film|plain film|radiography|xrays|roentgenogram',
  view: 'view|views',
  ct: 'ct|cat scan|computed tomography|ct scan|ct arthrogram',
  mri: 'mri|mr|magnetic resonance|mri scan',
  'mri angio': 'mra|mr angiogram|mr angiography|mr angio',
  'ct angio': 'cta|ct angiogram|ct angiography|ct angio',
  'arthrogram mri inject': 'mr arthrogram|mra hip|mr arthrography|mri arthrogram|mr arthrogram injection',
  ultrasound: 'ultrasound|us|sonography|sonogram|ultrasonography|us guided|ultrasound guided|ultrasonic|usg|sono|uss',
  fluoro: 'fluoroscopy|fluoro|fluoroscopic|c arm|fluoroscopically|image intensifier',
  guidance: 'guidance|guided',
  bilateral: 'bilateral|both sides|both hips|bilaterally|bilat|both',
  navigation: 'navigation|computer assisted|computer navigation|computer guided|computer',
  robot: 'robotic|robot|mako|robotic assisted|robot assisted',
  ablate: 'ablation|rfa|radiofrequency|radiofrequency ablation|cryoablation|rf ablation|ablated',
  prp: 'prp|platelet rich plasma|platelet plasma|platelet',
  exfix:
    'ilizarov|taylor spatial frame|circular frame|external fixator|external fixation|ex fix|exfix|external frame|fixator|external fixators',
  ptfollow: 'follow up|followup|postop visit|post op visit|postoperative visit',
};

/** Words that say nothing about which code is meant. */
export const FILLER: ReadonlySet<string> = new Set(
  (
    'a an the of for to and or in on with by at from into onto as is are was were be been being it its this that these those there then than but if so via per ' +
    'using use used due because after during while when which what how whose who where do does did done code codes cpt hcpcs coding bill billing billed claim ' +
    'procedure procedures surgery surgical operation operative operated operate treatment treat treated treating therapy management care case service pt patient patients year years yr yrs yo old y o month months mo week weeks day days ' +
    'male female man woman lady gentleman underwent performed performing perform placed placement place put left right lt rt l r side sided one side unilateral ipsilateral contralateral ' +
    'need needs needed want find look show me my i we you he she his her their please new status vs versus between difference compare or either any some other another same only also just ' +
    'approach technique method type kind modifier modifiers s/p sp dx diagnosis pain painful chronic acute recurrent severe mild symptomatic secondary multiple small large big'
  ).split(' '),
);

/** Words after which the next idea is absent. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'without',
  'no',
  'not',
  'wo',
  'non',
  'never',
  'nor',
  'lacking',
  'minus',
  'excluding',
  'except',
]);
