/** Places, parts and conditions as notes name them: idea, and the ways to say it, divided by bars. Several ideas stand before one list. */
export const PLACES: Readonly<Record<string, string>> = {
  left: 'left|l|lt',
  right: 'right|r|rt',
  bilateral: 'bilateral|bilat|bilaterally|both hip|both side|each side',
  hip: 'hip|hip joint|coxofemoral|femoroacetabular joint',
  joint: 'joint|intraarticular|intra articular|articular|jt|hip jt',
  knee: 'knee|tka|tkr|patella|meniscus|tibia|tibial|acl|distal femur|supracondylar femur|distal femoral fracture',
  otherbody:
    'shoulder|rotator cuff|glenoid|humerus|humeral|elbow|wrist|hand|ankle|foot|lumbar|cervical spine|thoracic|spine|microdiscectomy|laminectomy|brain|colon|cecum|cataract|forearm|radius|clavicle|calcaneus|l4|l5|l3|gallbladder|toe|finger|chest|abdomen|heart|hernia|ureter|breast biopsy|biceps|bimalleolar|malleolus|bimalleolar ankle|c spine|l spine|interbody|carpal|carpal tunnel|uterus|hysterectomy|bladder tumor|bowel|appendix|appendectomy|rotator|cuff|cuff tear|femoral artery|femoral vein|aorta|hernia repair|inguinal hernia|femoral hernia|scapula|acromion|mandible|rib|femoral bypass|femoral line|femoral popliteal|tonsil|cataract surgery|talar|talus|tibial plateau|distal radius|olecranon|bimalleolar fracture|trimalleolar|humeral shaft|hamate|achilles|facet|disc|vertebra|vertebral|pedicle|lamina|kyphoplasty|cervix|prostate|inguinal hernia repair|pilonidal|abdomen and',
  pelvis: 'pelvis|pelvic',
  ring: 'pelvic ring|pelvic ring injury|ring injury|lc1|lc2|lc3|apc|apc1|apc2|apc3|apc ii|apc iii|vertical shear|open book|windswept pelvis|hemipelvis|lc 1|lc 2|lc 3|lc i|lc ii|lc iii|apc 1|apc 2|apc 3|apc i|vs injury|pelvic ring fracture|pelvic ring disruption|lateral compression|anteroposterior compression|pelvic ring fx|pelvis fracture unstable|post pelvic ring|posterior pelvic ring|posterior ring|anterior ring|crescent fracture|malgaigne|windswept|pelvic ring injuries|pelvic disruption|anterior posterior compression|ap compression|lateral compression injury|vertically unstable|unstable pelvis|bucket handle|sacral fracture with rami',
  ringintact: 'pelvic ring intact|ring intact|intact pelvic ring|intact ring|ring is intact|ring stable',
  si: 'si joint|sacroiliac|sacroiliac joint|si|sij|sacro iliac|si jt|sacro iliac joint|sacroiliac joints|si joints|sacroiliac jt|sacroiliac region|sacro iliac joints|posterior si',
  sijointdx:
    'sacroiliitis|si dysfunction|si joint dysfunction|sacroiliac dysfunction|si joint pain|sacroiliac joint pain|si joint degeneration|sacroiliac joint degeneration|sacroiliac arthritis',
  sacrum: 'sacrum|sacral|sacral ala|spinopelvic|s1|s2',
  symphysis: 'symphysis|pubic symphysis|symphysis pubis|symphyseal|diastasis|pubic diastasis',
  coccyx: 'coccyx|tailbone|coccygeal|sacrococcygeal|tail bone|coccygeal segment',
  'coccyx coccyxpain': 'coccydynia|coccygodynia|coccygeal pain',
  iliacwing:
    'iliac wing|iliac crest|ilium|asis|aiis|iliac spine|anterior superior iliac spine|anterior inferior iliac spine|iliac tuberosity|iliac bone',
  marrowsite: 'bone marrow|marrow',
  ramus: 'ramus|rami|pubic ramus|pubic rami|pubis|obturator ring|pubic bone',
  bothrami: 'both rami|both pubic rami|superior and inferior rami',
  ischium: 'ischium|ischial|ischial tuberosity|sit bone|tuberosity',
  innominate: 'innominate|innominate bone|entire innominate|whole innominate|complete innominate|hemipelvis bone',
  whole: 'entire|whole|complete|total',
  acet: 'acetabular|acetabulum|acetabula|hip socket|socket|acetab|tabulum|acet|acetabular rim|acetabular cup region|cotyloid|acetabular dome|acetabular fossa|periacetabular|peri acetabular',
  wall: 'wall|posterior wall|anterior wall|wall fracture|wall fragment|pw|post wall|ant wall|posterior wall fx|wall fx',
  column:
    'column|anterior column|posterior column|transverse|one column|post column|ant column|posterior column fracture|anterior column fracture',
  'transverse column': 'transverse fracture|transverse fx|transverse pattern',
  'transverse column acet': 'transverse acetabular fracture|transverse acetabulum|transverse acet|transverse acetabular',
  twocolumn:
    'both column|both columns|two column|t type|t shaped|t pattern|ttype|associated both column|bicolumn|bicolumnar|abc fracture|hemitransverse|transverse plus posterior wall|transverse posterior wall|column and wall|transverse and posterior wall|posterior column and posterior wall|posterior column posterior wall|anterior column posterior hemitransverse|tshaped|both column fracture|ant column posterior hemitransverse|anterior column and posterior hemitransverse|anterior column with posterior hemitransverse|posterior hemitransverse|t type fracture|associated both columns|transverse with posterior wall|posterior column with posterior wall|anterior column plus posterior hemitransverse|t shaped fracture|transverse and wall|transverse with wall|transverse plus wall|transverse posterior wall fracture|anterior column with posterior hemi',
  neck: 'femoral neck|fem neck|neck of femur|neck of the femur|subcapital|subcap|transcervical|basicervical|nof|femoral neck region|neck fx|neck fracture|neck fractures|head neck junction|fn|intracapsular|femur neck|femoral necks|transcerv|basicerv',
  'neck fracture':
    'fnf|femoral neck fracture|femoral neck fx|fem neck fx|fem neck fracture|subcapital fracture|subcap fx|garden|garden i|garden ii|garden iii|garden iv|pauwel|nof fracture|neck of femur fracture|subcapital hip fx|subcapital hip fracture|fractured neck of femur|hip neck fracture|transcervical fracture|basicervical fracture|noff|nof fx|fn fx|intracapsular fracture|intracapsular hip fracture|subcapital neck of femur|intracapsular neck of femur fracture|femoral neck stress fracture|fem neck stress fx|garden 1|garden 2|garden 3|garden 4|garden four|garden three|femur neck fracture|femoral neck fractures|transcervical fx|nof #|fnof|fractured nof|fractured femoral neck|intracapsular nof|subcapital|broken femoral neck|fracture of femoral neck|fracture of the femoral neck|hip fracture subcapital|femoral neck stress fx|valgus impacted fracture',
  'troch fracture':
    'it fx|it fracture|it hip fx|it hip fracture|it femur fx|it femur fracture|ith fx|intertroch fx|intertroch fracture|intertrochanteric fracture|intertrochanteric hip fracture|intertrochanteric femur fracture|pertrochanteric fracture|peritrochanteric fracture|subtroch fx|subtroch fracture|subtrochanteric fracture|reverse obliquity|trochanteric hip fracture|trochanteric femur fracture|pertroch fx|extracapsular fracture|peritroch fx|peri troch fx|peritrochanteric fx|pertrochanteric fx|intertrochanteric fx|subtrochanteric fx|intertrochanteric hip fx|trochanteric fracture of femur|subtrochanteric femur fracture|subtrochanteric femur fx|intertrochanteric femur fx|pertrochanteric fx hip|it fractures|intertrochanteric fractures|intertrochanteric proximal femur fracture|fracture intertrochanteric|fracture of the intertrochanteric region|ithfx|pertroch fracture|subtrochanteric fracture of|reverse oblique|reverse oblique fracture|subtrochanteric femoral fracture|it hip',
  troch:
    'intertrochanteric|intertroch|pertrochanteric|peritrochanteric|subtrochanteric|subtroch|petrochanteric|trochanteric region|inter trochanteric|sub trochanteric|per trochanteric|trochanteric line|intertrochanteric line|peritroch|pertroch|peri trochanteric|peri troch|extracapsular|inter troch|per troch|sub troch',
  gtroch:
    'greater trochanter|greater trochanteric|trochanter|gt|troch|trochanteric|greater troch|g troch|gr troch|great trochanter|greater trochanteric region',
  fhead: 'femoral head|head of femur|head of the femur|capital femoral|head fragment|head frag|fem head',
  'fhead fracture':
    'pipkin|femoral head fracture|fem head fx|femoral head fx|pipkin i|pipkin ii|pipkin iii|pipkin iv|infrafoveal|femoral head split|head split|split of the femoral head|femoral head fragment|femoral head fractures|fracture of the femoral head|fracture of femoral head|head fracture',
  pipkin4: 'pipkin iv|pipkin 4|pipkin type iv|pipkin type 4',
  shaft:
    'femoral shaft|femur shaft|midshaft|mid shaft|diaphyseal femur|femoral diaphysis|shaft of the femur|diaphyseal femur fracture|shaft fracture|shaft fx',
  proxfemur: 'proximal femur|proximal femoral|upper femur|upper femoral|prox femur|femur|femoral',
  thigh: 'thigh|upper leg|quadriceps',
  leg: 'leg|limb|extremity',
  buttock:
    'buttock|gluteal|gluteus maximus|glute max|buttocks|gluteus|glute|glut|glut max|glut maximus|nates|glutes|gluteus max|gluteus maximus muscle|gluteal muscle|gluteal region|buttock region|glut region|rt buttock|gluteal cleft',
  hipregion:
    'flank hip|groin|hip girdle|inguinal|lateral hip|hip area|hip region|peritrochanteric space|gluteal area|hip girdle region|groin region|proximal lateral thigh|trochanteric area|lateral hip region|hip flank|inguinal region',
  // parts
  cup: 'cup|shell|acetabular component|socket component|acetabular side|acetabular implant|acetabular revision|metal shell|jumbo cup|dual mobility cup|acetabular cup|acetabular shell|multi hole cup|porous cup|hemispherical cup|trabecular metal cup|acetabular component revision cup|dual mobility shell|cage|tritanium cup',
  'si inject':
    'si joint block|sacroiliac joint block|si block|sij block|sacroiliac injection|sacroiliac joint injection|sij injection|si joint injection|si jt injection|sacroiliac steroid injection|sacroiliac joint injections',
  'stem change': 'proximal femoral replacement|proximal femur replacement|megaprosthesis',
  'stem revise': 'femoral revision|stem revision|revision of stem|revision of the stem|revision of femur',
  'cup revise': 'acetabular revision|cup revision|shell revision|revision of cup|revision of the cup|revision of acetabulum',
  stem: 'stem|femoral component|femoral side|femoral stem|femoral implant|femoral revision|fem component|fem stem|femoral prosthesis|fem side|femoral stem component|femoral body|distal stem|fluted stem|tapered stem|modular stem|fully coated stem|cemented stem|calcar stem|calcar replacing stem|long stem|wagner stem|femoral prosthesis stem',
  liner:
    'liner|poly|polyethylene|polyethylene liner|poly liner|bearing|constrained liner|dual mobility liner|insert|new liner|polyethylene insert|poly insert|acetabular liner|acetabular polyethylene|constrained insert',
  ball: 'ball|modular head|prosthetic head|ceramic head|metal head|new head|head exchange|trunnion|head ball|femoral ball|bipolar head|cocr head|head swap|femoral head component|femoral head prosthesis|28 mm head|32 mm head|36 mm head|metal ball|ceramic ball|cobalt chrome head|bipolar component',
  headword: 'head',
  component: 'component|prosthesi|implant',
  bothparts:
    'both component|all component|both part|cup and stem|stem and cup|acetabular and femoral component|femoral and acetabular component|both the femoral and the acetabular component|femoral and the acetabular component|all implant|both the acetabular and femoral component|acetabular and femoral side|femoral stem and acetabular cup|complete revision|shell and stem|socket and the femoral component|socket and stem|socket and femoral component|cup and femoral component|both sides revised|both sides were revised|socket and ball side|both socket and stem|acetabular and femoral components|femoral and acetabular components|all parts|entire prosthesis|cup liner stem and head|whole prosthesis|both components|shell liner and stem',
  prosthesis:
    'prosthesis|prosthetic|prosthese|prosthetic hip|hip prosthesis|total hip prosthesis|hip implant|artificial hip|hemi prosthesis|prosthetic joint|endoprosthesis|hip replacement component|prosthetic component|hip implants|prosthetic replacement joint|artificial joint|prosthetic left hip|prosthetic right hip|prosthetic l hip|prosthetic r hip|replaced hip|total joint|metal on metal hip|mom hip|metal on metal|metal on metal bearing|mom',
  'dislocation prosthesis':
    'total hip out|tha out|hip replacement out|prosthetic hip dislocation|prosthetic dislocation|total hip dislocation|tha dislocation|dislocated tha|dislocated total hip|dislocated hip replacement|dislocated prosthesis|dislocated hemi|dislocated thr|dislocated hip prosthesis|dislocation of the prosthesis|dislocation of prosthesis|dislocation of the hip prosthesis|dislocation of hip prosthesis|dislocated hip replacement prosthesis|dislocated bipolar|prosthesis dislocation|dislocated hip arthroplasty|prosthesis dislocated|dislocation of total hip',
  nativehip: 'native hip|native left hip|native right hip|native joint|virgin hip|native acetabulum|native',
  cement: 'cement|cemented|cement mantle|pmma',
  hardware: 'hardware|metalwork|implanted device|retained hardware|orthopedic hardware|fixation device|metal work',
  capsule: 'capsule|capsular|capsulectomy|capsulotomy|capsulorrhaphy',
  labrum: 'labrum|labral|acetabular labrum|labral tear',
  synovium: 'synovium|synovial|lining|joint lining|synovial lining',
  'synovium pvns': 'pvns|pigmented villonodular synovitis|tenosynovial giant cell tumor|tgct|synovial chondromatosis|synovitis',
  cartilage: 'cartilage|chondral|chondromalacia|articular cartilage|chondral flap',
  loosebody:
    'loose body|loose bodies|free body|chondral loose body|loose fragment|loose osteochondral fragment|loose body removal|intraarticular fragment|osteochondral fragment|joint mouse|loosebody',
  foreignbody:
    'foreign body|bullet|shrapnel|glass|splinter|pellet|missile|needle fragment|foreign object|gunshot fragment|projectile|broken needle|wood|retained needle',
  bursa: 'bursa|bursal|bursectomy|trochanteric bursal|bursal sac|bursae|bursal tissue',
  fascia: 'fascia|fascial|fascia lata',
  muscle: 'muscle|musculature',
  nerve: 'nerve|sciatic nerve|femoral nerve',
  ligament: 'transverse ligament|transverse acetabular ligament|ligamentum teres|obturator foramen|obturator internus|obturator oblique',
  obturator: 'obturator nerve|obturator|obturator branch|anterior obturator',
  adductor:
    'adductor|adductor longu|adductor longus|gracilis|adductors|adductor brevis|adductor longus tendon|adductor tendons|adductor muscles|hip adductors|adductor origin|adductor group|adductor magnus',
  flexor:
    'iliopsoas|psoas|hip flexor|flexor|iliopsoas tendon|psoas tendon|rectus femoris|rectus|sartorius|psoas at the brim|iliopsoas muscle|psoas muscle|psoas tenotomy site|rectus tendon|hip flexors|iliacus',
  abductor:
    'abductor|gluteus medius|gluteus minimus|glute medius|glute med|gluteal tendon|hip abductor|abductor tendon|abductor mechanism|tensor fascia lata|extensor|hip extensor|glut med|glut medius|gluteus min|gluteus medius tendon|gluteus minimus tendon|gluteal tendons|abductor tendons|medius and minimus|medius tendon|minimus tendon|tfl|tensor|tensor fascia|tensor fasciae latae',
  hamstring:
    'hamstring|biceps femoris|semimembranosus|proximal hamstring|hamstring origin|hamstring tendon|hamstrings|ischial hamstring|semitendinosus|proximal hamstring tendon|conjoint tendon',
  itb: 'it band|itb|iliotibial band|iliotibial|it tract|iliotibial tract|itband|i t band',
  oblique: 'external oblique|oblique muscle|abdominal oblique',
  paraspinal: 'paraspinal|erector spinae|paraspinal muscle|back muscle',
};
